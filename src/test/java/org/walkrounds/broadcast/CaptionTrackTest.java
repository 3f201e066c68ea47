package org.walkrounds.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.walkrounds.room.Stages.CaptionLine;

class CaptionTrackTest {

    private static final Instant START = Instant.parse("2026-12-10T19:00:00Z");

    /** Ten seconds, a gap of a minute, ten seconds. */
    private static final Timeline TIMELINE = new Timeline(List.of(
            new Segment(0, 1, 1, START, Duration.ofSeconds(10), 1),
            new Segment(1, 2, 1, START.plusSeconds(70), Duration.ofSeconds(10), 1)));

    @Test
    void lines_stand_where_they_were_said_and_give_way_to_each_other() {
        assertThat(CaptionTrack.of(List.of(line(4, "", "Good evening"), line(8, "Dr. Host", "The suites")), TIMELINE))
                .isEqualTo("""
                        WEBVTT

                        00:00:01.000 --> 00:00:05.000
                        Good evening

                        00:00:05.000 --> 00:00:12.000
                        <v Dr. Host>The suites
                        """);
    }

    @Test
    void line_of_a_later_take_stands_after_what_the_recording_left_out() {
        assertThat(CaptionTrack.of(List.of(line(75, "", "Back again")), TIMELINE))
                .contains("00:00:12.000 --> 00:00:19.000");
    }

    @Test
    void long_line_stands_as_long_as_it_takes_to_be_read() {
        assertThat(CaptionTrack.of(List.of(line(4, "", "x".repeat(150))), TIMELINE))
                .contains("00:00:01.000 --> 00:00:11.000");
    }

    @Test
    void line_before_the_recording_is_left_out() {
        assertThat(CaptionTrack.of(List.of(line(-5, "", "Is this on?")), TIMELINE))
                .isEqualTo("WEBVTT\n");
    }

    @Test
    void words_are_never_markup() {
        assertThat(CaptionTrack.of(List.of(line(5, "<b>", "1 < 2 --> 3\n\nnew cue")), TIMELINE))
                .contains("<v &lt;b&gt;>1 &lt; 2 --&gt; 3 new cue");
    }

    private static CaptionLine line(int second, String speaker, String text) {
        return new CaptionLine(START.plusSeconds(second), speaker, text);
    }
}
