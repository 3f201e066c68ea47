package org.walkrounds.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven quiet lamps",
                "korrekt pferd batterie",
                "dlskfjwoeiru",
                "🩻🩺🩸💉🧪🧬🩹🫀🫁🧠🦴🦷",
                "!7)§k$wPz&/q"
            })
    void length_is_enough_whatever_the_characters(String password) {
        assertThat(problem(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "Password-1234",
                "aaaaaaaaaaaaaaa",
                "qwertyuiopasdf",
                "Walkrounds 2026!",
                "abcdefghijkl"
            })
    void the_obvious_is_refused(String password) {
        assertThat(problem(password))
                .hasValueSatisfying(text -> assertThat(text).contains("first"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana.torres-2026!", "My name is Ana Torres"})
    void ones_own_name_is_refused(String password) {
        assertThat(problem(password))
                .hasValueSatisfying(text -> assertThat(text).contains("Leave your name"));
    }

    @Test
    void a_short_one_is_told_its_length() {
        assertThat(problem("ten chars."))
                .hasValueSatisfying(text -> assertThat(text).contains("this has 10"));
    }

    @Test
    void what_bcrypt_would_cut_off_unseen_is_refused() {
        assertThat(problem("abcdefgh ".repeat(8))).isEmpty();
        assertThat(problem("abcdefgh ".repeat(8) + "x")).isPresent();
        assertThat(problem("ä".repeat(20) + "öü und so weiter")).isEmpty();
        assertThat(problem("äöü".repeat(13))).isPresent();
    }

    @Test
    void the_same_letters_typed_on_another_keyboard_match() {
        var passwords = new Passwords(PasswordEncoderFactories.createDelegatingPasswordEncoder());

        var hash = passwords.hash("caf\u00e9 au lait, s'il");

        assertThat(hash).startsWith("{bcrypt}");
        assertThat(passwords.matches("cafe\u0301 au lait, s'il", Optional.of(hash)))
                .isTrue();
        assertThat(passwords.matches("cafe au lait, s'il", Optional.of(hash))).isFalse();
        assertThat(passwords.isOutdated(hash)).isFalse();
    }

    private static Optional<String> problem(String password) {
        return Passwords.problem(password, "ana.torres@example.org", "Ana Torres");
    }
}
