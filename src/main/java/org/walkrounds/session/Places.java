package org.walkrounds.session;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.walkrounds.mail.Mails;

/**
 * The places of a session. They are counted under the lock of its row, so that the last one is given once; who comes
 * later waits, and moves up by themselves.
 */
@Component
@Transactional
class Places {

    private final InfoSessions sessions;
    private final RegistrantStore store;
    private final PersonalLinks links;
    private final SessionMail mail;
    private final Mails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Places(
            InfoSessions sessions,
            RegistrantStore store,
            PersonalLinks links,
            SessionMail mail,
            Mails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.store = store;
        this.links = links;
        this.mail = mail;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the next who confirms will have to wait. */
    @Transactional(readOnly = true)
    boolean isFull(InfoSession session) {
        return session.details().places().isPresent()
                && store.counts(session.slug()).getOrDefault(RegistrantState.CONFIRMED, 0)
                        >= session.details().places().getAsInt();
    }

    /** Gives a place to one whose address is confirmed, or a place on the wait list. */
    Registrant give(InfoSession session, Registrant registrant) {
        boolean full = isFull(session);
        Registrant placed =
                registrant.in(full ? RegistrantState.WAITING : RegistrantState.CONFIRMED, Optional.of(clock.instant()));
        store.update(placed);
        mail.send(full ? MailKind.WAITING : MailKind.PLACE, session, placed);
        return placed;
    }

    /**
     * Takes a place back; the first who waits gets it.
     *
     * @param letter what the person is told
     */
    Registrant free(String slug, UUID id, MailKind letter) {
        InfoSession session = sessions.locked(slug);
        Registrant registrant = store.find(id).orElseThrow();
        if (!registrant.isRegistered() && registrant.state() != RegistrantState.PENDING) {
            return registrant;
        }
        Registrant gone = registrant.in(RegistrantState.CANCELLED, Optional.empty());
        store.update(gone);
        links.revoke(id);
        mails.withdraw(slug, registrant.email());
        events.publishEvent(new RegistrantLeft(slug, id));
        if (registrant.isRegistered() && session.state().isAhead()) {
            mail.send(letter, session, gone);
        }
        fill(session);
        return gone;
    }

    /** Gives places that have become free to those who wait. */
    void fill(String slug) {
        fill(sessions.locked(slug));
    }

    /** Gives free places to those who wait, in order. */
    private void fill(InfoSession session) {
        while (session.state().isAhead() && !isFull(session)) {
            Optional<Registrant> next = store.firstWaiting(session.slug());
            if (next.isEmpty()) {
                return;
            }
            Registrant placed =
                    next.get().in(RegistrantState.CONFIRMED, next.get().confirmed());
            store.update(placed);
            mail.send(MailKind.MOVED_UP, session, placed);
        }
    }

    /**
     * Tells those who have a place, or wait for one, of what is new.
     *
     * @throws InvalidSessionException if people would be named who registered where nobody was to be
     */
    @EventListener
    void changed(SessionChanged change) {
        InfoSession session = change.after();
        if (session.details().namesKept() && !change.before().details().namesKept()) {
            requireNobody(session.slug());
        }
        Letters.Words before = new Letters.Words("", Letters.before(change));
        if (change.news()) {
            store.of(session.slug(), RegistrantState.CONFIRMED)
                    .forEach(registrant -> mail.send(MailKind.CHANGED, session, registrant, before));
        }
        fill(session);
        if (change.news()) {
            store.of(session.slug(), RegistrantState.WAITING)
                    .forEach(registrant -> mail.send(MailKind.CHANGED_WAITING, session, registrant, before));
        }
    }

    private void requireNobody(String slug) {
        var counts = store.counts(slug);
        int registered = Stream.of(RegistrantState.CONFIRMED, RegistrantState.WAITING, RegistrantState.PENDING)
                .mapToInt(state -> counts.getOrDefault(state, 0))
                .sum();
        if (registered > 0) {
            throw new InvalidSessionException(
                    ("%s where no list of names is kept, and was told so. Leave that as it is for this session; a new one can"
                                    + " keep a list.")
                            .formatted(registered == 1 ? "One person registered" : registered + " people registered"));
        }
    }

    @EventListener
    void moved(SessionMoved move) {
        if (move.to() == SessionState.CANCELLED) {
            InfoSession session = sessions.locked(move.slug());
            store.of(move.slug()).stream()
                    .filter(Registrant::isRegistered)
                    .forEach(registrant -> mail.send(MailKind.CANCELLED, session, registrant));
        }
    }
}
