package org.walkrounds.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void is_kept_trimmed_and_in_lower_case() {
        assertThat(new EmailAddress("  Ana.Torres@Example.ORG ").value()).isEqualTo("ana.torres@example.org");
    }

    @Test
    void the_remedy_for_a_missing_dot_is_named() {
        assertThat(EmailAddress.problem("student@university")).contains("The part after @ needs a dot.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ana", "@example.org", "ana@@example.org", "an a@example.org", "ana@example.", "a@.org"})
    void what_cannot_be_an_address_is_refused(String text) {
        assertThat(EmailAddress.problem(text)).isPresent();
    }
}
