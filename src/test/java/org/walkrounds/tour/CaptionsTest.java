package org.walkrounds.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionsTest {

    private static final View AHEAD = new View(0, 0, 90);

    @Test
    void cues_follow_one_another_without_a_gap() {
        Route route = new Route(
                "walk",
                "A walk",
                List.of(
                        new Cue("a", AHEAD, 8, "This is the entrance."),
                        new Cue("b", AHEAD, 55, "This is a suite."),
                        new Cue("a", AHEAD, 3, "Goodbye.")));

        assertThat(Captions.of(route, text -> text)).isEqualTo("""
                WEBVTT

                00:00:00.000 --> 00:00:08.000
                This is the entrance.

                00:00:08.000 --> 00:01:03.000
                This is a suite.

                00:01:03.000 --> 00:01:06.000
                Goodbye.
                """);
    }

    @Test
    void figures_stand_in_the_place_of_references() {
        assertThat(captions("The hospital has {beds} beds.")).endsWith("The hospital has more than 900 beds.\n");
    }

    @Test
    void text_can_be_neither_markup_nor_the_end_of_its_cue() {
        assertThat(captions("A & B --> 3 < 4\n\n00:00:01.000 --> 00:00:02.000"))
                .endsWith("\nA &amp; B --&gt; 3 &lt; 4 00:00:01.000 --&gt; 00:00:02.000\n");
    }

    private static String captions(String text) {
        Route route = new Route("walk", "A walk", List.of(new Cue("a", AHEAD, 10, text)));
        return Captions.of(route, words -> words.replace("{beds}", "more than 900"));
    }
}
