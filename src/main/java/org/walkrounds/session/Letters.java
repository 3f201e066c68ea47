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
        String title = session.title();
        String named = "“" + title + "”";
        List<Part> parts = new ArrayList<>();
        return switch (kind) {
            case CONFIRM -> {
                parts.add(new Paragraph(
                        "You asked for a place in %s. Confirm your address, and it is yours.".formatted(named)));
                parts.add(when(session, reader));
                links.confirm()
                        .ifPresent(token ->
                                parts.add(new Action("Confirm my place", address("/sessions/confirm/" + token))));
                parts.add(
                        new Note(
                                "The link works for two days. If it was not you, do nothing, and you will not hear from us again."));
                yield draft("Confirm your place: " + title, "Confirm your place", session, reader, parts, links);
            }
            case PLACE -> {
                parts.add(new Paragraph(
                        "You are coming to %s. The room opens ten minutes early, and you need nothing but a browser."
                                .formatted(named)));
                room(parts, session, reader, links);
                yield draft("Your place is saved: " + title, "Your place is saved", session, reader, parts, links);
            }
            case WAITING -> {
                parts.add(new Paragraph(
                        "All places in %s are taken. You are on the wait list, in the order in which people confirmed. When a place is free it is yours by itself, and we write."
                                .formatted(named)));
                parts.add(when(session, reader));
                yield draft(
                        "You are on the wait list: " + title,
                        "You are on the wait list",
                        session,
                        reader,
                        parts,
                        links);
            }
            case MOVED_UP -> {
                parts.add(new Paragraph("Somebody gave a place in %s back, and it is yours.".formatted(named)));
                room(parts, session, reader, links);
                yield draft("A place is yours: " + title, "A place is yours", session, reader, parts, links);
            }
            case KNOWN -> {
                parts.add(new Paragraph(
                        "Somebody, probably you, asked again for a place in %s. You are registered already, so nothing has changed."
                                .formatted(named)));
                room(parts, session, reader, links);
                yield draft(
                        "You are registered already: " + title,
                        "You are registered already",
                        session,
                        reader,
                        parts,
                        links);
            }
            case DAY_BEFORE -> {
                parts.add(new Paragraph("%s is tomorrow.".formatted(named)));
                room(parts, session, reader, links);
                yield draft("Tomorrow: " + title, "Tomorrow", session, reader, parts, links);
            }
            case HOUR_BEFORE -> {
                parts.add(new Paragraph("%s starts in an hour. The room opens ten minutes early.".formatted(named)));
                room(parts, session, reader, links);
                yield draft("In an hour: " + title, "In an hour", session, reader, parts, links);
            }
            case NOW -> {
                parts.add(new Paragraph("%s starts now.".formatted(named)));
                room(parts, session, reader, links);
                yield draft("Starting now: " + title, "Starting now", session, reader, parts, links);
            }
            case CHANGED -> {
                parts.add(new Paragraph(
                        "%s was changed. This is how it stands now; the attached calendar file puts your calendar right."
                                .formatted(named)));
                room(parts, session, reader, links);
                yield draft("Changed: " + title, "The session was changed", session, reader, parts, links);
            }
            case CANCELLED -> {
                parts.add(new Paragraph("%s will not take place.".formatted(named)));
                parts.add(new Quote(session.reason(), ""));
                parts.add(when(session, reader));
                parts.add(new Action("See other sessions", address("/sessions")));
                yield draft("Cancelled: " + title, "The session is cancelled", session, reader, parts, Links.NONE);
            }
            case GIVEN_BACK -> {
                parts.add(new Paragraph(
                        "You have no place in %s any more. The attached file takes it out of your calendar."
                                .formatted(named)));
                parts.add(new Link("Changed your mind?", "Register again", address("/sessions/" + session.slug())));
                yield draft(
                        "Your place is free again: " + title,
                        "Your place is free again",
                        session,
                        reader,
                        parts,
                        Links.NONE);
            }
            case MESSAGE -> {
                parts.add(new Paragraph(words.text()));
                parts.add(when(session, reader));
                links.seat().ifPresent(token -> parts.add(new Action("Go to the room", seat(session, token))));
                yield draft(words.subject(), words.subject(), session, reader, parts, links);
            }
        };
    }

    URI seat(InfoSession session, String token) {
        return address("/sessions/%s/join/%s".formatted(session.slug(), token));
    }

    URI leave(String token) {
        return address("/sessions/leave/" + token);
    }

    private void room(List<Part> parts, InfoSession session, ZoneId reader, Links links) {
        parts.add(when(session, reader));
        links.seat().ifPresent(token -> {
            parts.add(new Action("Go to the room", seat(session, token)));
            parts.add(new Note("This link is yours alone; please do not pass it on."));
        });
    }

    private static When when(InfoSession session, ZoneId reader) {
        SessionTimes own = SessionTimes.of(session, reader);
        SessionTimes host = SessionTimes.of(session);
        String first = "%s, %s (%s, %s)".formatted(own.weekday(), own.range(), own.city(), own.zoneLetters());
        boolean same = reader.equals(session.zone());
        String second = same ? "" : "%s in %s (%s)".formatted(host.range(), host.city(), host.zoneLetters());
        return new When(own.day(), own.monthAndYear(), first, second);
    }

    private Draft draft(
            String subject, String title, InfoSession session, ZoneId reader, List<Part> parts, Links links) {
        links.leave().ifPresent(token -> parts.add(new Link("Cannot come?", "Give your place back", leave(token))));
        ProgramDocument program = programs.published();
        SessionTimes own = SessionTimes.of(session, reader);
        String preheader = "%s, %s %s.".formatted(own.date(), own.time(), own.city());
        String clipped = subject.length() > 200 ? subject.substring(0, 199) + "…" : subject;
        return new Draft(
                clipped,
                new Letter(
                        program.program(),
                        program.hospital(),
                        preheader,
                        title,
                        List.copyOf(parts),
                        afterwards(session)));
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
