package org.walkrounds.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.walkrounds.session.SampleSession;

class SessionTextsTest {

    private static final Instant START = Instant.parse("2026-12-11T00:00:00Z");

    @Test
    void date_is_the_hosts_even_where_it_is_tomorrow_elsewhere() {
        SessionTexts texts = new SessionTexts(SampleSession.at("autumn", START));

        assertThat(texts.times().day()).isEqualTo("10");
        assertThat(texts.times().monthAndWeekday()).isEqualTo("Dec, Thu");
        assertThat(texts.when()).isEqualTo("Thursday, December 10, 7:00 pm in Boston");
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 7:00 pm in Boston",
        "Europe/Berlin, 1:00 am in Berlin",
        "America/Los_Angeles, 4:00 pm in Los Angeles",
        "America/Argentina/Buenos_Aires, 9:00 pm in Buenos Aires",
        "UTC, 12:00 am in UTC"
    })
    void time_names_the_hosts_city(ZoneId zone, String time) {
        SessionTexts texts = new SessionTexts(SampleSession.in(zone, "autumn", START, START.plusSeconds(5400)));

        assertThat(texts.hostTime()).isEqualTo(time);
    }

    @Test
    void machines_read_the_instant_and_people_the_length() {
        SessionTexts texts =
                new SessionTexts(SampleSession.in(ZoneId.of("UTC"), "autumn", START, START.plusSeconds(5400)));

        assertThat(texts.startInstant()).isEqualTo("2026-12-11T00:00:00Z");
        assertThat(texts.length()).isEqualTo("90 minutes, live");
        assertThat(texts.path()).isEqualTo("/sessions/autumn");
    }
}
