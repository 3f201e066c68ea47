package org.walkrounds.brochure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientTest {

    private final Typefaces typefaces = new Typefaces();

    @ParameterizedTest
    @ValueSource(strings = {"Ana", "Zoë Nguyễn-Łukasiewicz", "D’Arcy O'Neill", "Γιάννης", "Ђорђе", ""})
    void names_in_latin_greek_and_cyrillic_are_printed_as_they_are(String name) {
        assertThat(Recipient.settable(name, typefaces)).isEqualTo(name);
    }

    @Test
    void emoji_and_direction_marks_are_left_out() {
        String name = "\u202EMaya\u202C \uD83E\uDE7B\uFE0F \uD83D\uDC69\uD83C\uDFFD\u200D\u2695\uFE0F Lind";

        assertThat(Recipient.settable(name, typefaces)).isEqualTo("Maya Lind");
    }

    @Test
    void letters_without_a_glyph_are_refused_and_named() {
        assertThatExceptionOfType(UnusableRequestException.class)
                .isThrownBy(() -> Recipient.settable("Li \u674E", typefaces))
                .withMessageContaining("“\u674E”");
    }

    @Test
    void right_to_left_letters_are_refused_rather_than_printed_backwards() {
        assertThatExceptionOfType(UnusableRequestException.class)
                .isThrownBy(() -> Recipient.settable("\u0645\u062D\u0645\u062F", typefaces))
                .withMessageContaining("Latin, Greek or Cyrillic");
    }
}
