package org.walkrounds.session;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walkrounds.mail.Mail;
import org.walkrounds.mail.Mail.CalendarPart;
import org.walkrounds.mail.MailLayout;
import org.walkrounds.mail.Mails;
import org.walkrounds.mail.Written;
import org.walkrounds.session.Letters.Draft;
import org.walkrounds.session.Letters.Links;
import org.walkrounds.session.Letters.Words;
import org.walkrounds.session.PersonalLinks.Purpose;

/** Sends the letters, each with its links and its calendar entry. */
@Component
class SessionMail {

    private final Letters letters;
    private final MailLayout layout;
    private final Mails mails;
    private final PersonalLinks links;
    private final Calendars calendars;

    SessionMail(Letters letters, MailLayout layout, Mails mails, PersonalLinks links, Calendars calendars) {
        this.letters = letters;
        this.layout = layout;
        this.mails = mails;
        this.links = links;
        this.calendars = calendars;
    }

    void send(MailKind kind, InfoSession session, Registrant registrant) {
        send(kind, session, registrant, Words.NONE);
    }

    void send(MailKind kind, InfoSession session, Registrant registrant, Words words) {
        Links own = issue(kind, registrant);
        Draft draft = letters.write(kind, session, registrant.zone(), own, words);
        Written written = layout.write(draft.letter());
        mails.send(new Mail(
                key(kind, session, registrant),
                session.slug(),
                registrant.email(),
                registrant.name(),
                draft.subject(),
                written.html(),
                written.text(),
                calendar(kind, session, registrant, own),
                own.leave().map(letters::leave)));
    }

    /** The letter as it would go out now, for a host to read; its links lead nowhere. */
    Preview preview(MailKind kind, InfoSession session, Words words) {
        Links sample = new Links(Optional.of("sample"), Optional.of("sample"), Optional.of("sample"));
        Draft draft = letters.write(kind, session, session.zone(), only(kind, sample), words);
        return new Preview(draft.subject(), layout.write(draft.letter()));
    }

    private Links issue(MailKind kind, Registrant registrant) {
        UUID id = registrant.id();
        Links wanted = only(kind, new Links(Optional.of(""), Optional.of(""), Optional.of("")));
        boolean place = registrant.state() == RegistrantState.CONFIRMED;
        return new Links(
                wanted.confirm().map(none -> links.issue(id, Purpose.CONFIRM)),
                wanted.seat().filter(none -> place).map(none -> links.issue(id, Purpose.SEAT)),
                wanted.leave().map(none -> links.issue(id, Purpose.LEAVE)));
    }

    /** Which links a kind of letter brings. */
    private static Links only(MailKind kind, Links all) {
        return switch (kind) {
            case CONFIRM, CONFIRM_FULL -> new Links(all.confirm(), Optional.empty(), Optional.empty());
            case WAITING, KNOWN_WAITING, CHANGED_WAITING, REPLAY, FOLLOW_UP ->
                new Links(Optional.empty(), Optional.empty(), all.leave());
            case PLACE, MOVED_UP, KNOWN, DAY_BEFORE, HOUR_BEFORE, NOW, CHANGED, MESSAGE ->
                new Links(Optional.empty(), all.seat(), all.leave());
            case CANCELLED, GIVEN_BACK, REMOVED -> Links.NONE;
        };
    }

    private Optional<CalendarPart> calendar(MailKind kind, InfoSession session, Registrant registrant, Links own) {
        Calendars.Guest guest = new Calendars.Guest(registrant.name(), registrant.email());
        return switch (kind) {
            case PLACE, MOVED_UP, CHANGED ->
                own.seat()
                        .map(token -> new CalendarPart(
                                "REQUEST", calendars.invitation(session, guest, letters.seat(session, token))));
            case CANCELLED, GIVEN_BACK, REMOVED ->
                Optional.of(new CalendarPart("CANCEL", calendars.cancellation(session, guest)));
            case CONFIRM,
                    CONFIRM_FULL,
                    WAITING,
                    KNOWN,
                    KNOWN_WAITING,
                    DAY_BEFORE,
                    HOUR_BEFORE,
                    NOW,
                    CHANGED_WAITING,
                    REPLAY,
                    FOLLOW_UP,
                    MESSAGE -> Optional.empty();
        };
    }

    /**
     * A reminder is sent once for each time that a session was given; the answer to an action, once an action; what
     * comes after a session, once.
     */
    private static String key(MailKind kind, InfoSession session, Registrant registrant) {
        String once = switch (kind) {
            case DAY_BEFORE, HOUR_BEFORE, NOW -> session.start().toString();
            case CANCELLED, REPLAY, FOLLOW_UP -> "";
            case CHANGED, CHANGED_WAITING -> String.valueOf(session.calendar().sequence());
            case CONFIRM, CONFIRM_FULL, PLACE, WAITING, MOVED_UP, KNOWN, KNOWN_WAITING, GIVEN_BACK, REMOVED, MESSAGE ->
                UUID.randomUUID().toString();
        };
        return "%s:%s:%s".formatted(kind.name().toLowerCase(Locale.ROOT), registrant.id(), once);
    }
}
