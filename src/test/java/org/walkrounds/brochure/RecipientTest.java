package org.walkrounds.brochure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientTest {

    private final Typefaces typefaces = new Typefaces();
    private final Scripts scripts = new Scripts();

    @ParameterizedTest
    @ValueSource(strings = {"Ana", "Zoë Nguyễn-Łukasiewicz", "D’Arcy O'Neill", "Γιάννης", "Ђорђе", ""})
    void names_in_latin_greek_and_cyrillic_are_printed_as_they_are(String name) {
        assertThat(Recipient.of(name, typefaces, scripts).name()).isEqualTo(name);
    }

    @Test
    void emoji_and_direction_marks_are_left_out() {
        String name = "\u202EMaya\u202C \uD83E\uDE7B\uFE0F \uD83D\uDC69\uD83C\uDFFD\u200D\u2695\uFE0F Lind";

        assertThat(Recipient.of(name, typefaces, scripts).name()).isEqualTo("Maya Lind");
    }

    @Test
    void name_with_letters_without_a_glyph_is_left_out_and_they_are_told() {
        Recipient recipient = Recipient.of("Li \u1200", typefaces, scripts);

        assertThat(recipient.isEmpty()).isTrue();
        assertThat(recipient.missing()).isEqualTo("\u1200");
    }

    @Test
    void name_without_a_letter_is_refused() {
        assertThatExceptionOfType(UnusableRequestException.class)
                .isThrownBy(() -> Recipient.of("\uD83E\uDE7B", typefaces, scripts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0645\u062D\u0645\u062F", "\u05E0\u05D5\u05E2\u05D4", "Noa \u05E0\u05D5\u05E2\u05D4"})
    void right_to_left_names_are_drawn_rather_than_printed_backwards(String name) {
        Recipient recipient = Recipient.of(name, typefaces, scripts);

        assertThat(recipient.name()).isEqualTo(name);
        assertThat(recipient.isDrawn()).isTrue();
    }

    @Test
    void a_long_right_to_left_name_is_drawn_smaller() {
        assertThat(Recipient.of("\u05E9".repeat(80), typefaces, scripts).width())
                .isEqualTo(300);
    }
}
