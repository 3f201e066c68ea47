package org.walkrounds.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walkrounds.mail.Mails;
import org.walkrounds.session.PersonalLinks.Purpose;

/** Who registers, and what hosts do with it. What somebody who registers is told never says who is registered. */
@Service
@Transactional
public class Registrations {

    /** How long an address may stay unconfirmed. */
    static final Duration CONFIRM_WITHIN = Duration.ofDays(2);

    private final InfoSessions sessions;
    private final RegistrantStore store;
    private final PersonalLinks links;
    private final Places places;
    private final SessionMail mail;
    private final Mails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registrations(
            InfoSessions sessions,
            RegistrantStore store,
            PersonalLinks links,
            Places places,
            SessionMail mail,
            Mails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.store = store;
        this.links = links;
        this.places = places;
        this.mail = mail;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a form that has no problems. Whether the address was registered before makes a difference in the mail
     * alone, which only its owner reads.
     *
     * @throws InvalidSessionException if the session takes no registrations now
     */
    public void register(String slug, RegistrationForm form) {
        InfoSession session = sessions.locked(slug);
        if (!session.takesRegistrations(clock.instant())) {
            throw new InvalidSessionException("Registration for this session is closed.");
        }
        Optional<Registrant> known = store.find(slug, form.address());
        if (known.isPresent() && known.get().isRegistered()) {
            boolean waits = known.get().state() == RegistrantState.WAITING;
            mail.send(waits ? MailKind.KNOWN_WAITING : MailKind.KNOWN, session, known.get());
            return;
        }
        Registrant pending = new Registrant(
                known.map(Registrant::id).orElseGet(UUID::randomUUID),
                slug,
                RegistrantState.PENDING,
                Texts.line("name", form.name(), 120),
                form.address(),
                Texts.line("school", form.school(), 200),
                Texts.line("year", form.training(), 60),
                form.kept(session),
                form.zoneOr(session.zone()),
                clock.instant(),
                Optional.empty());
        if (known.isPresent()) {
            store.update(pending);
        } else {
            store.add(pending);
        }
        mail.send(places.isFull(session) ? MailKind.CONFIRM_FULL : MailKind.CONFIRM, session, pending);
    }

    /** Whose confirmation link it is. */
    @Transactional(readOnly = true)
    public Optional<Registrant> toConfirm(String token) {
        return links.holder(token, Purpose.CONFIRM).flatMap(store::find);
    }

    /** Whose link to give the place back it is. */
    @Transactional(readOnly = true)
    public Optional<Registrant> toLeave(String token) {
        return links.holder(token, Purpose.LEAVE).flatMap(store::find);
    }

    /** Whose link into the room it is. */
    @Transactional(readOnly = true)
    public Optional<Registrant> toJoin(String token) {
        return links.holder(token, Purpose.SEAT)
                .flatMap(store::find)
                .filter(registrant -> registrant.state() == RegistrantState.CONFIRMED);
    }

    /**
     * Confirms the address: gives a place, or a place on the wait list. Doing it twice changes nothing.
     *
     * @return empty if the link is not, or no longer, one
     */
    public Optional<Registrant> confirm(String token) {
        return toConfirm(token).map(found -> {
            InfoSession session = sessions.locked(found.session());
            Registrant registrant = store.find(found.id()).orElseThrow();
            return registrant.state() == RegistrantState.PENDING
                            && session.state().isAhead()
                    ? places.give(session, registrant)
                    : registrant;
        });
    }

    /**
     * Gives a place back; the first who waits gets it.
     *
     * @return empty if the link is not, or no longer, one
     */
    public Optional<Registrant> giveBack(String token) {
        return toLeave(token).map(found -> places.free(found.session(), found.id(), MailKind.GIVEN_BACK));
    }

    /** A link into the room for one whose confirmation link was just used, which proves the mailbox as a mail would. */
    public Optional<String> seat(Registrant registrant) {
        return registrant.state() == RegistrantState.CONFIRMED
                ? Optional.of(links.issue(registrant.id(), Purpose.SEAT))
                : Optional.empty();
    }

    /** How many mails about a session have not arrived and are not tried again by themselves. */
    @Transactional(readOnly = true)
    public int undelivered(String slug) {
        return mails.counts(slug).entrySet().stream()
                .filter(state -> state.getKey().canBeRetried())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Those who registered for a session, for its hosts: in the order in which they confirmed. */
    @Transactional(readOnly = true)
    public List<Registrant> of(String slug) {
        return store.of(slug);
    }

    @Transactional(readOnly = true)
    public Map<RegistrantState, Integer> counts(String slug) {
        return store.counts(slug);
    }

    /** Whether the next who confirms will have to wait. */
    @Transactional(readOnly = true)
    public boolean isFull(InfoSession session) {
        return places.isFull(session);
    }

    /** Registers somebody on a host's word: the place is theirs, beyond the limit, too, and they are told. */
    public Registrant add(String slug, String name, String email) {
        InfoSession session = sessions.locked(slug);
        RegistrationForm form = new RegistrationForm(name, email, "", "", Map.of(), "");
        Map<String, String> problems = form.problems(session);
        if (name.isBlank()) {
            throw new InvalidSessionException("Write the person’s name.");
        }
        for (String field : List.of("name", "email")) {
            if (problems.containsKey(field)) {
                throw new InvalidSessionException(problems.get(field));
            }
        }
        Optional<Registrant> known = store.find(slug, form.address());
        if (known.filter(one -> one.state() == RegistrantState.CONFIRMED).isPresent()) {
            throw new InvalidSessionException(form.address() + " has a place already.");
        }
        Registrant added = new Registrant(
                known.map(Registrant::id).orElseGet(UUID::randomUUID),
                slug,
                RegistrantState.CONFIRMED,
                Texts.line("name", name, 120),
                form.address(),
                known.map(Registrant::school).orElse(""),
                known.map(Registrant::training).orElse(""),
                known.map(Registrant::answers).orElse(Map.of()),
                known.map(Registrant::zone).orElse(session.zone()),
                known.map(Registrant::created).orElse(clock.instant()),
                Optional.of(clock.instant()));
        if (known.isPresent()) {
            store.update(added);
        } else {
            store.add(added);
        }
        mail.send(MailKind.PLACE, session, added);
        return added;
    }

    /** Takes somebody's place away; they are told. */
    public void remove(UUID id) {
        store.find(id).ifPresent(registrant -> places.free(registrant.session(), id, MailKind.REMOVED));
    }

    /**
     * Forgets a person: the registration stays in the count of those who registered, and nothing else of it. The place goes
     * to the first who waits.
     */
    public void erase(UUID id) {
        store.find(id).ifPresent(registrant -> {
            sessions.locked(registrant.session());
            erase(registrant);
            places.fill(registrant.session());
        });
    }

    /** Writes to all who have a place. */
    public int message(String slug, String subject, String text) {
        InfoSession session = sessions.locked(slug);
        Letters.Words words =
                new Letters.Words(Texts.line("subject", subject, 150), Texts.paragraph("message", text, 5000));
        if (words.subject().isEmpty() || words.text().isEmpty()) {
            throw new InvalidSessionException("A message needs a subject and a text.");
        }
        List<Registrant> all = store.of(slug, RegistrantState.CONFIRMED);
        all.forEach(registrant -> mail.send(MailKind.MESSAGE, session, registrant, words));
        return all.size();
    }

    /** A mail as it would go out now, for a host to read; its links lead nowhere. */
    public Preview preview(MailKind kind, InfoSession session) {
        Letters.Words words = kind == MailKind.MESSAGE
                ? new Letters.Words("The subject of your message", "What you write stands here.")
                : Letters.Words.NONE;
        return mail.preview(kind, session, words);
    }

    /** Forgets who never confirmed, and who came to a session that ended before {@code keptSince}. */
    void forget(Instant keptSince) {
        store.removePendingBefore(clock.instant().minus(CONFIRM_WITHIN));
        store.endedBefore(keptSince).forEach(this::erase);
    }

    private void erase(Registrant registrant) {
        links.revoke(registrant.id());
        mails.erase(registrant.email());
        store.update(new Registrant(
                registrant.id(),
                registrant.session(),
                RegistrantState.ERASED,
                "",
                registrant.id() + "@erased.invalid",
                "",
                "",
                Map.of(),
                ZoneOffset.UTC,
                registrant.created(),
                Optional.empty()));
        events.publishEvent(new RegistrantErased(registrant.session(), registrant.id()));
    }
}
