package org.walkrounds.room.studio;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.walkrounds.room.RoomReport;
import org.walkrounds.room.RoomReport.AskedQuestion;
import org.walkrounds.room.RoomReport.Choice;
import org.walkrounds.room.RoomReport.Deed;
import org.walkrounds.room.RoomReport.PollResult;
import org.walkrounds.room.RoomReport.Presence;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.Registrant;

/** A room's report as tables for spreadsheets, with times by the host's clock. */
final class ReportSheets {

    /** Read as a time by spreadsheets of every language. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private ReportSheets() {}

    /** Who came, where names are kept; otherwise how many. */
    static List<List<String>> attendance(InfoSession session, RoomReport report, List<Registrant> registrants) {
        return session.details().namesKept() ? people(session, report, registrants) : counts(session, report);
    }

    static List<List<String>> questions(InfoSession session, RoomReport report) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Question", "Asked" + zone(session), "By", "Votes", "Answered", "Answer", "Answered by"));
        for (AskedQuestion question : report.questions()) {
            rows.add(List.of(
                    question.text(),
                    time(question.at(), session.zone()),
                    question.by().isEmpty() ? "Anonymous" : question.by(),
                    String.valueOf(question.votes()),
                    switch (question.fate()) {
                        case HELD -> "held back";
                        case OPEN -> "no";
                        case WRITTEN -> "in writing";
                        case LIVE -> "live";
                        case MERGED -> "with another question";
                    },
                    question.answer(),
                    question.answerer()));
        }
        return rows;
    }

    static List<List<String>> polls(RoomReport report) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Poll", "Choice", "Answers", "Percent of voters", "Voters"));
        for (PollResult poll : report.polls()) {
            for (Choice choice : poll.choices()) {
                int percent = poll.voters() == 0 ? 0 : Math.round(100f * choice.answers() / poll.voters());
                rows.add(List.of(
                        poll.question(),
                        choice.text(),
                        String.valueOf(choice.answers()),
                        String.valueOf(percent),
                        String.valueOf(poll.voters())));
            }
        }
        return rows;
    }

    static List<List<String>> moderation(InfoSession session, RoomReport report) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Time" + zone(session), "Who", "What", "Whose or whom"));
        for (Deed deed : report.deeds()) {
            rows.add(List.of(
                    time(deed.at(), session.zone()),
                    deed.by(),
                    switch (deed.kind()) {
                        case REMOVED_MESSAGE -> "removed a message";
                        case APPROVED_MESSAGE -> "let a message through";
                        case REMOVED_QUESTION -> "removed a question";
                        case APPROVED_QUESTION -> "let a question through";
                        case MERGED_QUESTION -> "merged a question into another";
                        case MUTED -> "muted";
                        case UNMUTED -> "let write again";
                        case SHOWN_OUT -> "showed out";
                        case BANNED -> "banned";
                        case UNBANNED -> "let in again";
                        case CHAT_OPENED -> "opened the chat";
                        case CHAT_CLOSED -> "closed the chat";
                        case QUESTIONS_OPENED -> "opened the questions";
                        case QUESTIONS_CLOSED -> "closed the questions";
                        case LOBBY_CHAT_OPENED -> "opened the chat before the start";
                        case LOBBY_CHAT_CLOSED -> "closed the chat before the start";
                        case APPROVAL_ON -> "had messages and questions wait for approval";
                        case APPROVAL_OFF -> "let messages and questions through at once";
                        case SLOWED ->
                            deed.seconds() == 0
                                    ? "ended slow mode"
                                    : "let each attendee write once in " + deed.seconds() + " seconds";
                        case WORDS -> "changed the words that are not let through";
                    },
                    deed.whom()));
        }
        return rows;
    }

    private static List<List<String>> people(InfoSession session, RoomReport report, List<Registrant> registrants) {
        Map<String, Registrant> known = registrants.stream()
                .collect(Collectors.toMap(registrant -> registrant.id().toString(), Function.identity()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "Name", "E-mail", "As", "First joined" + zone(session), "Last left" + zone(session), "Minutes live"));
        for (Presence presence : report.people()) {
            Optional<Registrant> registrant = Optional.ofNullable(known.get(presence.id()));
            rows.add(List.of(
                    presence.name(),
                    registrant.map(Registrant::email).orElse(""),
                    registrant.isPresent() ? "attendee" : "staff",
                    time(presence.joined(), session.zone()),
                    presence.left().map(left -> time(left, session.zone())).orElse(""),
                    String.valueOf(minutes(presence.present()))));
        }
        return rows;
    }

    private static List<List<String>> counts(InfoSession session, RoomReport report) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Time" + zone(session), "People"));
        report.counts()
                .forEach(count -> rows.add(List.of(time(count.at(), session.zone()), String.valueOf(count.people()))));
        return rows;
    }

    /** To the nearest minute. */
    private static long minutes(Duration time) {
        return time.plusSeconds(30).toMinutes();
    }

    private static String zone(InfoSession session) {
        return " (" + session.zone().getId() + ")";
    }

    private static String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }
}
