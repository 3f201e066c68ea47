package org.walkrounds.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "https://openhouse.example.org/ir, no-reply@openhouse.example.org",
        "http://localhost:8080, no-reply@localhost",
        "http://192.0.2.7:8080, no-reply@localhost",
        "http://[2001:db8::1]/, no-reply@localhost"
    })
    void sender_is_the_site_unless_another_is_set(URI site, String address) {
        MailSettings settings =
                new MailSettings(Path.of("data"), site, new MailSettings.Sender(Optional.empty(), Optional.of(" ")));

        assertThat(settings.from().toString()).isEqualTo("Walkrounds <" + address + ">");
        assertThat(settings.replyTo()).isEmpty();
    }

    @Test
    void sender_may_have_a_name_in_any_script() {
        assertThat(from("Rundgänge <open-house@example.org>").from().getAddress())
                .isEqualTo("open-house@example.org");
        assertThat(from("Rundgänge <open-house@example.org>").from().toString()).startsWith("=?UTF-8?");
        assertThat(from("open-house@example.org").from().getPersonal()).isNull();
    }

    @Test
    void what_is_no_address_stops_the_start_and_says_which_property_it_is() {
        assertThatThrownBy(() -> from("Walkrounds").from()).hasMessageContaining("walkrounds.mail.from");
        assertThatThrownBy(() -> from("a@example.org, b@example.org").from())
                .hasMessageContaining("walkrounds.mail.from");
    }

    private static MailSettings from(String text) {
        return new MailSettings(
                Path.of("data"),
                URI.create("http://localhost"),
                new MailSettings.Sender(Optional.of(text), Optional.empty()));
    }
}
