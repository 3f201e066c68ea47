package org.walkrounds.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.walkrounds.mail.Mail.CalendarPart;

class MailTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nBcc: all@example.org",
                "a\nb",
                "a\rb",
                "a\0b",
                "a\u2028b",
                "a\u2029b",
                "a\u0085b",
                "a\u007fb",
                "a\tb",
                "a\uD800b"
            })
    void what_would_begin_another_header_is_refused(String line) {
        assertThatThrownBy(() -> mail("key", "topic", "zoe@example.org", line, "Subject"))
                .isInstanceOf(UnsendableMailException.class)
                .hasMessageContaining("name");
        assertThatThrownBy(() -> mail("key", "topic", "zoe@example.org", "Zoë", line))
                .isInstanceOf(UnsendableMailException.class)
                .hasMessageContaining("subject");
        assertThatThrownBy(() -> mail("key", "topic", line + "@example.org", "Zoë", "Subject"))
                .isInstanceOf(UnsendableMailException.class);
        assertThatThrownBy(() -> mail("key", line, "zoe@example.org", "Zoë", "Subject"))
                .isInstanceOf(UnsendableMailException.class);
        assertThatThrownBy(() -> mail(line, "topic", "zoe@example.org", "Zoë", "Subject"))
                .isInstanceOf(UnsendableMailException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zoe",
                "@example.org",
                "zoe@",
                "zoe@localhost",
                "zoe@example",
                "zoe@exa mple.org",
                "z oe@example.org",
                "a@b@example.org",
                "zoe@example..org",
                ".zoe@example.org",
                "zoe.@example.org",
                "zoë@example.org",
                "\"zoe\"@example.org",
                "Zoe <zoe@example.org>",
                "zoe@example.org,ben@example.org",
                "zoe@[127.0.0.1]",
                "zoe@127.0.0.1",
                "zoe@-example.org",
                "zoe@example.org>\r\nRCPT TO:<ben@example.org"
            })
    void address_that_no_mail_can_go_to_is_refused(String address) {
        assertThat(MailAddress.problem(address)).isPresent();
        assertThatThrownBy(() -> SampleMail.to(address)).isInstanceOf(UnsendableMailException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zoe@example.org",
                " Zoe.Mueller+IR@Mail.Example.ORG ",
                "o'neill@example.org",
                "zoe@bücher.example.org",
                "zoe@xn--bcher-kva.example"
            })
    void address_in_use_is_taken_and_kept_in_one_form(String address) {
        assertThat(MailAddress.problem(address)).isEmpty();
        assertThat(SampleMail.to(address).to())
                .isEqualTo(SampleMail.to(MailAddress.normal(address)).to());
    }

    @Test
    void longest_address_is_taken_and_a_longer_one_is_not() {
        String host = ("a".repeat(60) + ".").repeat(3) + "org";

        assertThat(MailAddress.problem("a".repeat(64) + "@" + host)).isEmpty();
        assertThat(MailAddress.problem("a".repeat(65) + "@" + host)).isPresent();
        assertThat(MailAddress.problem("a".repeat(64) + "@" + "a".repeat(60) + "." + host))
                .isPresent();
    }

    @Test
    void sizes_are_bounded() {
        assertThatThrownBy(() -> mail("key", "topic", "zoe@example.org", "Zoë", "s".repeat(251)))
                .hasMessageContaining("250");
        assertThatThrownBy(() -> mail("", "topic", "zoe@example.org", "Zoë", "Subject"))
                .hasMessageContaining("key");
        assertThatThrownBy(() -> mail("key", "topic", "zoe@example.org", "Zoë", "  "))
                .hasMessageContaining("subject");
        assertThatThrownBy(() -> new CalendarPart("REQUEST", "x".repeat(600_000)))
                .isInstanceOf(UnsendableMailException.class);
        assertThatThrownBy(() -> new CalendarPart("REQUEST\r\nX: y", "x")).isInstanceOf(UnsendableMailException.class);
    }

    @Test
    void letter_may_have_lines_and_tabs_and_no_other_controls() {
        Mail mail = new Mail(
                "key",
                "",
                "zoe@example.org",
                "",
                "Subject",
                "<p>\n\t\r\n",
                "a\n\tb",
                Optional.empty(),
                Optional.empty());

        assertThat(mail.toName()).isEmpty();
        assertThatThrownBy(() -> new Mail(
                        "key", "", "zoe@example.org", "", "Subject", "", "a\0b", Optional.empty(), Optional.empty()))
                .isInstanceOf(UnsendableMailException.class);
    }

    @Test
    void mail_is_ended_at_a_web_address_only() {
        assertThatThrownBy(() -> new Mail(
                        "key",
                        "",
                        "zoe@example.org",
                        "",
                        "Subject",
                        "",
                        "",
                        Optional.empty(),
                        Optional.of(URI.create("file:///etc/passwd"))))
                .isInstanceOf(UnsendableMailException.class);
    }

    private static Mail mail(String key, String topic, String to, String name, String subject) {
        return new Mail(key, topic, to, name, subject, "", "", Optional.empty(), Optional.empty());
    }
}
