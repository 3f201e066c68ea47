package org.walkrounds.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walkrounds.session.InfoSession.CalendarIdentity;

/** The schedule of info sessions. */
@Service
@Transactional
public class InfoSessions {

    private final SessionStore store;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    InfoSessions(SessionStore store, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.clock = clock;
        this.events = events;
    }

    /** Listed sessions that have not ended, the next one first. */
    @Transactional(readOnly = true)
    public List<InfoSession> upcoming() {
        return listed(store.upcoming(clock.instant()));
    }

    /** All that people may still come to, listed or not. */
    @Transactional(readOnly = true)
    List<InfoSession> ahead() {
        return store.ahead();
    }

    /** Listed sessions that took place, the latest first. */
    @Transactional(readOnly = true)
    public List<InfoSession> past() {
        return listed(store.ended());
    }

    /** Listed sessions of the last year and all ahead, cancelled ones too: what calendars subscribe to. */
    @Transactional(readOnly = true)
    public List<InfoSession> calendarFeed() {
        return listed(store.announcedSince(clock.instant().minus(Duration.ofDays(365))));
    }

    /** All sessions, for staff: the latest first. */
    @Transactional(readOnly = true)
    public List<InfoSession> all() {
        return store.all();
    }

    @Transactional(readOnly = true)
    public Optional<InfoSession> find(String slug) {
        return store.find(slug);
    }

    /** A session that visitors may see: announced, under way, over or cancelled. */
    @Transactional(readOnly = true)
    public Optional<InfoSession> announced(String slug) {
        return find(slug).filter(session -> session.state() != SessionState.DRAFT);
    }

    /** The sessions of a series, in order. */
    @Transactional(readOnly = true)
    public List<InfoSession> series(String series) {
        return store.series(series);
    }

    /**
     * Writes a new session down as a draft.
     *
     * @return the session with the address that was made of its title and day
     */
    public InfoSession draft(LocalDateTime start, Duration length, ZoneId zone, SessionDetails details) {
        return draft(start, length, zone, details, "");
    }

    /**
     * Writes down a draft for each date of a recurrence.
     *
     * @param rule an RFC 5545 recurrence rule that ends, as in {@code FREQ=MONTHLY;COUNT=4;BYDAY=2TH}
     * @throws InvalidSessionException if the rule can't be read or gives no or too many dates
     */
    public List<InfoSession> draftSeries(
            LocalDateTime start, Duration length, ZoneId zone, SessionDetails details, String rule) {
        String series = UUID.randomUUID().toString();
        List<InfoSession> drafts = new ArrayList<>();
        for (LocalDateTime date : Recurrence.parse(rule).dates(start)) {
            drafts.add(draft(date, length, zone, details.moved(Duration.between(start, date), zone), series));
        }
        return drafts;
    }

    /** A draft like an existing session, a week after it or a week from now. */
    public InfoSession copy(String slug) {
        InfoSession original = existing(slug);
        LocalDateTime first = original.hostStart().toLocalDateTime();
        LocalDateTime start = first;
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), original.zone());
        do {
            start = start.plusWeeks(1);
        } while (start.isBefore(now));
        SessionDetails details = original.details().moved(Duration.between(first, start), original.zone());
        return draft(start, original.length(), original.zone(), details, "");
    }

    /**
     * Gives a session another time or other words. A lobby that is open shuts, when the new start is not near.
     *
     * @param version the version that was edited
     * @throws StaleSessionException if somebody else has changed it meanwhile
     */
    public InfoSession change(
            String slug, int version, LocalDateTime start, Duration length, ZoneId zone, SessionDetails details) {
        InfoSession before = locked(slug);
        if (before.version() != version) {
            throw new StaleSessionException(before);
        }
        Instant begin = start.atZone(zone).toInstant();
        InfoSession after = save(before, before.with(begin, begin.plus(length), zone, details));
        boolean early = clock.instant().isBefore(begin.minus(InfoSession.LOBBY));
        return after.state() == SessionState.LOBBY && early && !begin.equals(before.start())
                ? move(slug, SessionState.SCHEDULED, "")
                : after;
    }

    /**
     * Changes a session of a series and all after it that are not over: they take its words, and keep their distance
     * from it by the host's clock, as does the time to register.
     */
    public List<InfoSession> changeFollowing(
            String slug, int version, LocalDateTime start, Duration length, ZoneId zone, SessionDetails details) {
        InfoSession before = existing(slug);
        Duration shift = Duration.between(before.hostStart().toLocalDateTime(), start);
        List<InfoSession> all = series(before.series());
        List<InfoSession> changed = new ArrayList<>();
        changed.add(change(slug, version, start, length, zone, details));
        for (InfoSession other : all) {
            boolean follows = other.start().isAfter(before.start())
                    && (other.state() == SessionState.DRAFT || other.state() == SessionState.SCHEDULED);
            if (follows) {
                LocalDateTime moved = other.hostStart().toLocalDateTime().plus(shift);
                SessionDetails its = details.moved(Duration.between(start, moved), zone);
                changed.add(change(other.slug(), other.version(), moved, length, zone, its));
            }
        }
        return changed;
    }

    /**
     * Takes a session into another state.
     *
     * @param by the name of who did it; empty for the clock
     * @throws InvalidSessionException if its state does not lead there
     */
    public InfoSession move(String slug, SessionState to, String by) {
        return move(slug, to, "", by);
    }

    /** A draft and those of its series that follow it as drafts, the first one first. */
    @Transactional(readOnly = true)
    public List<InfoSession> draftsFrom(String slug) {
        InfoSession first = existing(slug);
        return Stream.concat(
                        Stream.of(first),
                        series(first.series()).stream()
                                .filter(other -> other.start().isAfter(first.start())))
                .filter(session -> session.state() == SessionState.DRAFT)
                .toList();
    }

    /**
     * Announces a draft and those of its series that follow it; all of them, or none if one cannot be.
     *
     * @param by the name of who did it
     */
    public List<InfoSession> announceFrom(String slug, String by) {
        return draftsFrom(slug).stream()
                .map(draft -> move(draft.slug(), SessionState.SCHEDULED, by))
                .toList();
    }

    /** Calls a session off; who has a place is told the reason. */
    public InfoSession cancel(String slug, String reason, String by) {
        String why = Texts.paragraph("reason", reason, 1000);
        if (why.isEmpty()) {
            throw new InvalidSessionException("Say why: those who have a place read it.");
        }
        return move(slug, SessionState.CANCELLED, why, by);
    }

    /** Removes a draft for good. */
    public void discard(String slug) {
        if (locked(slug).state() != SessionState.DRAFT) {
            throw new InvalidSessionException("Only a draft can be removed. Cancel the session instead.");
        }
        store.remove(slug);
    }

    /** A session's row, locked until the transaction ends: whoever counts places does it one after the other. */
    InfoSession locked(String slug) {
        return store.locked(slug).orElseThrow(() -> gone(slug));
    }

    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return store.isEmpty();
    }

    private InfoSession move(String slug, SessionState to, String reason, String by) {
        InfoSession before = locked(slug);
        if (before.state() == to) {
            return before;
        }
        if (!before.state().leadsTo(to)) {
            throw new InvalidSessionException(
                    "“%s” is %s and cannot become %s.".formatted(before.title(), words(before.state()), words(to)));
        }
        if (to == SessionState.SCHEDULED && before.end().isBefore(clock.instant())) {
            throw new InvalidSessionException("Its time has passed. Choose a time ahead first.");
        }
        InfoSession after = renew(before.in(to, reason), to == SessionState.CANCELLED);
        events.publishEvent(new SessionMoved(slug, before.state(), to, by));
        return after;
    }

    private InfoSession draft(
            LocalDateTime start, Duration length, ZoneId zone, SessionDetails details, String series) {
        Instant begin = start.atZone(zone).toInstant();
        String slug = Slugs.free(
                details.title(), start.toLocalDate(), name -> find(name).isPresent());
        InfoSession session = new InfoSession(
                slug,
                series,
                SessionState.DRAFT,
                "",
                begin,
                begin.plus(length),
                zone,
                details,
                new CalendarIdentity(UUID.randomUUID() + "@walkrounds", 0, now()),
                1);
        store.add(session);
        return session;
    }

    private InfoSession save(InfoSession before, InfoSession after) {
        boolean known = before.state() != SessionState.DRAFT;
        boolean told = known && before.state().isAhead() && isNews(before, after);
        InfoSession stored = renew(after, told);
        if (known) {
            events.publishEvent(new SessionChanged(before, stored, told));
        }
        return stored;
    }

    /** Whether those who have it in their calendar must hear of the change. */
    private static boolean isNews(InfoSession before, InfoSession after) {
        return !before.start().equals(after.start())
                || !before.end().equals(after.end())
                || !before.zone().equals(after.zone())
                || !before.title().equals(after.title());
    }

    /** Stores the next version; its calendar entry is a newer one where attendees hear of the change. */
    private InfoSession renew(InfoSession session, boolean told) {
        InfoSession next = new InfoSession(
                session.slug(),
                session.series(),
                session.state(),
                session.reason(),
                session.start(),
                session.end(),
                session.zone(),
                session.details(),
                told
                        ? new CalendarIdentity(
                                session.calendar().uid(), session.calendar().sequence() + 1, now())
                        : session.calendar(),
                session.version() + 1);
        store.save(next);
        return next;
    }

    private InfoSession existing(String slug) {
        return find(slug).orElseThrow(() -> gone(slug));
    }

    private static List<InfoSession> listed(List<InfoSession> sessions) {
        return sessions.stream().filter(session -> session.details().listed()).toList();
    }

    private static InvalidSessionException gone(String slug) {
        return new InvalidSessionException("There is no session at “%s” any more.".formatted(slug));
    }

    /** In whole seconds, as calendars write it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String words(SessionState state) {
        return switch (state) {
            case DRAFT -> "a draft";
            case SCHEDULED -> "scheduled";
            case LOBBY -> "in its lobby";
            case LIVE -> "live";
            case ENDED -> "over";
            case CANCELLED -> "cancelled";
        };
    }
}
