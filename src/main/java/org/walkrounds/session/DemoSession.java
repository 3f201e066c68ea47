package org.walkrounds.session;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Puts one session on an empty schedule, so that a first start shows what the pages look like with one. */
@Component
class DemoSession implements ApplicationRunner {

    private static final ZoneId BOSTON = ZoneId.of("America/New_York");

    private static final List<SessionDetails.AgendaItem> AGENDA = List.of(
            new SessionDetails.AgendaItem(0, "Welcome", "The program in five minutes."),
            new SessionDetails.AgendaItem(5, "A walk through the suites", "The rooms, and what is done in them."),
            new SessionDetails.AgendaItem(25, "Your questions", "Asked before or during the hour."),
            new SessionDetails.AgendaItem(55, "What comes next", "How to apply."));

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
        LocalDateTime start = clock.instant()
                .atZone(BOSTON)
                .toLocalDateTime()
                .plusDays(14)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                .with(LocalTime.of(19, 0));
        InfoSession session = sessions.draft(
                start,
                Duration.ofHours(1),
                BOSTON,
                SessionDetails.of(
                                "Ask the residents: six years, start to finish",
                                "The internship, the diagnostic years and the two years in the suites, told by those doing them.")
                        .with(AGENDA));
        sessions.move(session.slug(), SessionState.SCHEDULED, "");
    }
}
