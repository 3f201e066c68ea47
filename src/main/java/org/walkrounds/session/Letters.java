package org.walkrounds.session;

import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.walkrounds.mail.Letter;
import org.walkrounds.mail.Letter.Action;
import org.walkrounds.mail.Letter.Link;
import org.walkrounds.mail.Letter.Note;
import org.walkrounds.mail.Letter.Paragraph;
import org.walkrounds.mail.Letter.Part;
import org.walkrounds.mail.Letter.Quote;
import org.walkrounds.mail.Letter.When;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.program.Programs;

/** The words of the mails about a session. */
@Component
class Letters {

    private final Programs programs;
    private final String baseUrl;

    Letters(Programs programs, @Value("${walkrounds.base-url}") String baseUrl) {
        this.programs = programs;
        this.baseUrl = baseUrl;
    }

    /** A letter and the line under which it arrives. */
    record Draft(String subject, Letter letter) {}

    /** The links that a letter may bring. */
    record Links(Optional<String> confirm, Optional<String> seat, Optional<String> leave) {

        static final Links NONE = new Links(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What of a letter only its sender knows: the host's own words in a message. */
    record Words(String subject, String text) {

        static final Words NONE = new Words("", "");
    }

    Draft write(MailKind kind, InfoSession session, ZoneId reader, Links links, Words words) {
        SessionTimes own = SessionTimes.of(session, reader);
        String heading = heading(kind, words);
        List<Part> parts = new ArrayList<>();
        String title = "“" + session.title() + "”";
        if (kind == MailKind.MESSAGE) {
            parts.add(new Note("The hosts of " + title + " write to all who have a place."));
        }
        parts.add(new Paragraph(text(kind, title, session, own, words)));
        parts.addAll(
                switch (kind) {
                    case CONFIRM, CONFIRM_FULL -> confirmation(session, reader, links);
                    case WAITING, KNOWN_WAITING, CHANGED_WAITING -> List.of(when(session, reader));
                    case CANCELLED ->
                        List.of(
                                new Quote(session.reason(), ""),
                                when(session, reader),
                                new Action("See other sessions", address("/sessions")));
                    case GIVEN_BACK ->
                        List.of(new Link(
                                "Changed your mind?", "Register again", address("/sessions/" + session.slug())));
                    case REMOVED -> List.of(new Action("See other sessions", address("/sessions")));
                    case REPLAY ->
                        List.of(new Action("Watch it again", address("/sessions/" + session.slug() + "/replay")));
                    case FOLLOW_UP ->
                        List.of(new Action("Read the answers", address("/sessions/" + session.slug() + "#answers")));
                    case PLACE, MOVED_UP, KNOWN, DAY_BEFORE, HOUR_BEFORE, NOW, CHANGED, MESSAGE ->
                        room(session, reader, links);
                });
        links.leave().ifPresent(token -> parts.add(leaving(kind, leave(token))));
        ProgramDocument program = programs.published();
        return new Draft(
                clipped(kind == MailKind.MESSAGE ? heading : heading + ": " + session.title()),
                new Letter(
                        program.program(),
                        program.hospital(),
                        "%s, %s %s.".formatted(own.date(), own.time(), own.city()),
                        heading,
                        parts,
                        kind == MailKind.FOLLOW_UP || kind == MailKind.REPLAY
                                ? "You had a place in this session, which is why we write."
                                : afterwards(session)));
    }

    private static Link leaving(MailKind kind, URI address) {
        return switch (kind) {
            case WAITING, KNOWN_WAITING, CHANGED_WAITING -> new Link("Cannot come?", "Leave the wait list", address);
            case REPLAY, FOLLOW_UP -> new Link("Enough of it?", "No more mail about this session", address);
            default -> new Link("Cannot come?", "Give your place back", address);
        };
    }

    /** What a change has changed, as a letter says it. */
    static String before(SessionChanged change) {
        InfoSession before = change.before();
        InfoSession after = change.after();
        SessionTimes times = SessionTimes.of(before);
        boolean moved = !before.start().equals(after.start()) || !before.end().equals(after.end());
        String time =
                moved ? " It was to be on %s, %s in %s.".formatted(times.date(), times.range(), times.city()) : "";
        String name = before.title().equals(after.title()) ? "" : " It was called “" + before.title() + "”.";
        return time + name;
    }

    private static String heading(MailKind kind, Words words) {
        return switch (kind) {
            case CONFIRM -> "Confirm your place";
            case CONFIRM_FULL -> "Confirm your place on the wait list";
            case PLACE -> "Your place is saved";
            case WAITING -> "You are on the wait list";
            case MOVED_UP -> "A place is yours";
            case KNOWN -> "You are registered already";
            case KNOWN_WAITING -> "You are on the wait list already";
            case DAY_BEFORE -> "Coming up";
            case HOUR_BEFORE -> "In an hour";
            case NOW -> "Starting now";
            case CHANGED, CHANGED_WAITING -> "Changed";
            case CANCELLED -> "Cancelled";
            case GIVEN_BACK -> "You are no longer registered";
            case REMOVED -> "Your registration has ended";
            case REPLAY -> "To watch again";
            case FOLLOW_UP -> "Your questions, answered";
            case MESSAGE -> words.subject();
        };
    }

    private static String text(MailKind kind, String title, InfoSession session, SessionTimes own, Words words) {
        return switch (kind) {
            case CONFIRM -> "You asked for a place in " + title + ". Confirm your address, and it is yours.";
            case CONFIRM_FULL ->
                "You asked for a place in " + title
                        + ". All of them are taken for now. Confirm your address, and you are on the wait list: when a"
                        + " place is free it is yours by itself, and we write.";
            case PLACE ->
                "You are coming to " + title
                        + (session.roomIsOpen()
                                ? ". The room is open, and you need nothing but a browser."
                                : ". The room opens ten minutes early, and you need nothing but a browser.");
            case WAITING ->
                "All places in " + title
                        + " are taken. You are on the wait list, in the order in which people confirmed. When a place is"
                        + " free it is yours by itself, and we write.";
            case MOVED_UP -> "Somebody gave a place in " + title + " back, and it is yours.";
            case KNOWN ->
                "Somebody, probably you, asked again for a place in " + title
                        + ". You are registered already, so nothing has changed.";
            case KNOWN_WAITING ->
                "Somebody, probably you, asked again for a place in " + title
                        + ". You are on the wait list already and keep your turn. When a place is free it is yours by itself,"
                        + " and we write.";
            // Not “tomorrow”: after a time without the server it may go out later than a day before.
            case DAY_BEFORE -> title + " is on " + own.date() + ".";
            case HOUR_BEFORE -> title + " starts in an hour. The room opens ten minutes early.";
            case NOW -> title + " starts now.";
            case CHANGED ->
                title + " was changed." + words.text()
                        + " This is how it stands now; the attached calendar file puts your calendar right.";
            case CHANGED_WAITING ->
                title
                        + " was changed." + words.text()
                        + " This is how it stands now. You are still on the wait list; when a place is free it"
                        + " is yours by itself, and we write.";
            case CANCELLED -> title + " will not take place.";
            case GIVEN_BACK ->
                "You are no longer registered for " + title
                        + ". If it stands in your calendar, the attached file takes it out.";
            case REMOVED ->
                "The hosts have ended your registration for " + title
                        + ". If it stands in your calendar, the attached file takes it out.";
            case REPLAY ->
                title + " is over. It can be watched again on its page, in parts or as a whole, whenever it suits you.";
            case FOLLOW_UP ->
                title + " is over. What was asked stands on its page with our answers, for those who were there and for"
                        + " those who could not be.";
            case MESSAGE -> words.text();
        };
    }

    URI seat(InfoSession session, String token) {
        return address("/sessions/%s/join/%s".formatted(session.slug(), token));
    }

    URI leave(String token) {
        return address("/sessions/leave/" + token);
    }

    private List<Part> confirmation(InfoSession session, ZoneId reader, Links links) {
        List<Part> parts = new ArrayList<>();
        parts.add(when(session, reader));
        links.confirm()
                .ifPresent(token -> parts.add(new Action("Confirm my place", address("/sessions/confirm/" + token))));
        parts.add(new Note("The link works for two days. If it was not you, do nothing, and you will not hear from us"
                + " again."));
        return parts;
    }

    private List<Part> room(InfoSession session, ZoneId reader, Links links) {
        List<Part> parts = new ArrayList<>();
        parts.add(when(session, reader));
        links.seat().ifPresent(token -> {
            parts.add(new Action("Go to the room", seat(session, token)));
            parts.add(new Note("This link is yours alone; please do not pass it on."));
        });
        return parts;
    }

    private static When when(InfoSession session, ZoneId reader) {
        SessionTimes own = SessionTimes.of(session, reader);
        SessionTimes host = SessionTimes.of(session);
        String zone = own.city().equals(own.zoneLetters()) ? own.city() : own.city() + ", " + own.zoneLetters();
        String first = "%s, %s (%s)".formatted(own.weekday(), own.range(), zone);
        boolean same = reader.equals(session.zone());
        String second = same ? "" : "%s in %s (%s)".formatted(host.range(), host.city(), host.zoneLetters());
        return new When(own.day(), own.monthAndYear(), first, second);
    }

    private static String clipped(String subject) {
        return subject.length() > 200 ? subject.substring(0, 199) + "…" : subject;
    }

    private static String afterwards(InfoSession session) {
        return session.details().recorded()
                ? "Nobody has to be there: the recording stands on the session’s page afterwards."
                : "Nobody has to be there: what the program is stands on its pages at any hour.";
    }

    private URI address(String path) {
        return URI.create(baseUrl + path);
    }
}
