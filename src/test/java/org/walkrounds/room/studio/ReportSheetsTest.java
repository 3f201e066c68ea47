package org.walkrounds.room.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.walkrounds.room.RoomReport;
import org.walkrounds.room.RoomReport.AskedQuestion;
import org.walkrounds.room.RoomReport.Choice;
import org.walkrounds.room.RoomReport.Deed;
import org.walkrounds.room.RoomReport.Fate;
import org.walkrounds.room.RoomReport.HeadCount;
import org.walkrounds.room.RoomReport.Kind;
import org.walkrounds.room.RoomReport.PollResult;
import org.walkrounds.room.RoomReport.Presence;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.Registrant;
import org.walkrounds.session.RegistrantState;
import org.walkrounds.session.SampleSession;

class ReportSheetsTest {

    private static final Instant START = Instant.parse("2026-12-11T00:00:00Z");
    private static final UUID ANN = UUID.fromString("5a0e34c4-5a4f-4a53-8a40-1a3d0a1f3b11");

    private final RoomReport report = new RoomReport(
            List.of(
                    new Presence(
                            ANN.toString(),
                            "Ann",
                            START.minusSeconds(61),
                            Optional.of(START.plusSeconds(1800)),
                            Duration.ofSeconds(1771)),
                    new Presence("account", "Hugo", START, Optional.empty(), Duration.ofSeconds(29))),
            List.of(new HeadCount(START.plusSeconds(60), 12)),
            List.of(new AskedQuestion(7, START, "", "Calls?", 3, Fate.WRITTEN, "Four.", "Mia")),
            List.of(new PollResult("Next?", 3, List.of(new Choice("CT", 1), new Choice("Angio", 2)))),
            List.of(new Deed(START, "Mia", Kind.MUTED, "Ann")));

    private static InfoSession session(boolean namesKept) {
        return SampleSession.namesKept(SampleSession.at("autumn", START), namesKept);
    }

    private static Registrant ann() {
        return new Registrant(
                ANN,
                "autumn",
                RegistrantState.CONFIRMED,
                "Ann",
                "ann@university.edu",
                "",
                "",
                Map.of(),
                session(true).zone(),
                START,
                Optional.of(START));
    }

    @Test
    void attendance_has_names_and_minutes_by_the_hosts_clock_where_names_are_kept() {
        assertThat(ReportSheets.attendance(session(true), report, List.of(ann())))
                .containsExactly(
                        List.of(
                                "Name",
                                "E-mail",
                                "As",
                                "First joined (America/New_York)",
                                "Last left (America/New_York)",
                                "Minutes live"),
                        List.of(
                                "Ann",
                                "ann@university.edu",
                                "attendee",
                                "2026-12-10 18:58:59",
                                "2026-12-10 19:30:00",
                                "30"),
                        List.of("Hugo", "", "staff", "2026-12-10 19:00:00", "", "0"));
    }

    @Test
    void attendance_has_counts_alone_where_names_are_not_kept() {
        assertThat(ReportSheets.attendance(session(false), report, List.of(ann())))
                .containsExactly(List.of("Time (America/New_York)", "People"), List.of("2026-12-10 19:01:00", "12"));
    }

    @Test
    void questions_and_polls_have_a_row_each() {
        assertThat(ReportSheets.questions(session(true), report).getLast())
                .containsExactly("Calls?", "2026-12-10 19:00:00", "Anonymous", "3", "in writing", "Four.", "Mia");
        assertThat(ReportSheets.polls(report))
                .endsWith(List.of("Next?", "CT", "1", "33", "3"), List.of("Next?", "Angio", "2", "67", "3"));
        assertThat(ReportSheets.moderation(session(true), report).getLast())
                .containsExactly("2026-12-10 19:00:00", "Mia", "muted", "Ann");
    }
}
