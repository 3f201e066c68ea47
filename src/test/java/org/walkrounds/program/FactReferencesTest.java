package org.walkrounds.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactReferencesTest {

    private final ProgramDocument program = DemoProgram.read();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {beds} beds                               | more than 900 beds
            {Beds} beds                               | More than 900 beds
            {beds:figure} beds                        | 900 beds
            {Fluoroscopy-suites} suites               | Nine suites
            {radiologists} radiologists               | approximately 120 radiologists
            {Esir-months} months                      | Twelve months
            {shortest-block}- to {longest-block}-week | two- to four-week
            a $1 and a \\ stay                        | a $1 and a \\ stay
            """)
    void stand_for_a_fact_in_words_or_as_a_figure(String text, String words) {
        assertThat(program.inWords(text)).isEqualTo(words);
    }

    @Test
    void text_in_words_stays_as_it_is() {
        String words = program.inWords("{beds} beds");

        assertThat(program.inWords(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{beds", "beds}", "{be ds}", "{}", "{{beds}}", "{beds:words}"})
    void slips_of_the_pen_are_seen(String text) {
        assertThat(FactReferences.hasStrayBrace(text)).isTrue();
    }
}
