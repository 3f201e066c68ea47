package org.walkrounds.session;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Puts one session on an empty schedule, so that a first start shows what the pages look like with one. */
@Component
class DemoSession implements ApplicationRunner {

    private static final ZoneId BOSTON = ZoneId.of("America/New_York");

    private final InfoSessions sessions;
    private final Clock clock;

    DemoSession(InfoSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!sessions.isEmpty()) {
            return;
        }
        ZonedDateTime start = clock.instant()
                .atZone(BOSTON)
                .plusDays(14)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                .with(LocalTime.of(19, 0));
        sessions.schedule(new InfoSession(
                "six-years-start-to-finish",
                "Ask the residents: six years, start to finish",
                "The internship, the diagnostic years and the two years in the suites, told by those doing them.",
                start.toInstant(),
                start.plusHours(1).toInstant(),
                BOSTON));
    }
}
