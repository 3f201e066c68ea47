package org.walkrounds.session;

import static java.util.Map.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walkrounds.session.InfoSession.CalendarIdentity;
import tools.jackson.databind.json.JsonMapper;

/** The schedule of info sessions. */
@Service
@Transactional
public class InfoSessions {

    private static final String VISIBLE = "state in ('SCHEDULED', 'LOBBY', 'LIVE')";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    InfoSessions(JdbcClient jdbc, JsonMapper json, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    /** Listed sessions that have not ended, the next one first. */
    @Transactional(readOnly = true)
    public List<InfoSession> upcoming() {
        return jdbc
                .sql("select * from info_session where " + VISIBLE + " and ends_at > :now order by starts_at, slug")
                .param("now", time(clock.instant()))
                .query(this::session)
                .list()
                .stream()
                .filter(session -> session.details().listed())
                .toList();
    }

    /** All that people may still come to, listed or not. */
    @Transactional(readOnly = true)
    List<InfoSession> ahead() {
        return jdbc.sql("select * from info_session where " + VISIBLE)
                .query(this::session)
                .list();
    }

    /** Listed sessions that took place, the latest first. */
    @Transactional(readOnly = true)
    public List<InfoSession> past() {
        return jdbc
                .sql("select * from info_session where state = 'ENDED' order by starts_at desc, slug limit 60")
                .query(this::session)
                .list()
                .stream()
                .filter(session -> session.details().listed())
                .toList();
    }

    /** Listed sessions of the last year and all ahead, cancelled ones too: what calendars subscribe to. */
    @Transactional(readOnly = true)
    public List<InfoSession> calendarFeed() {
        return jdbc
                .sql("select * from info_session where state <> 'DRAFT' and ends_at > :since order by starts_at, slug")
                .param("since", time(clock.instant().minus(Duration.ofDays(365))))
                .query(this::session)
                .list()
                .stream()
                .filter(session -> session.details().listed())
                .toList();
    }

    /** All sessions, for staff: the latest first. */
    @Transactional(readOnly = true)
    public List<InfoSession> all() {
        return jdbc.sql("select * from info_session order by starts_at desc, slug")
                .query(this::session)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<InfoSession> find(String slug) {
        return jdbc.sql("select * from info_session where slug = :slug")
                .param("slug", slug)
                .query(this::session)
                .optional();
    }

    /** A session that visitors may see: announced, under way, over or cancelled. */
    @Transactional(readOnly = true)
    public Optional<InfoSession> announced(String slug) {
        return find(slug).filter(session -> session.state() != SessionState.DRAFT);
    }

    /** The sessions of a series, in order. */
    @Transactional(readOnly = true)
    public List<InfoSession> series(String series) {
        return jdbc.sql("select * from info_session where series = :series and series <> '' order by starts_at")
                .param("series", series)
                .query(this::session)
                .list();
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
            drafts.add(draft(date, length, zone, details, series));
        }
        return drafts;
    }

    /** A draft like an existing session, a week after it or a week from now. */
    public InfoSession copy(String slug) {
        InfoSession original = existing(slug);
        LocalDateTime start = original.hostStart().toLocalDateTime();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), original.zone());
        do {
            start = start.plusWeeks(1);
        } while (start.isBefore(now));
        return draft(start, original.length(), original.zone(), original.details(), "");
    }

    /**
     * Gives a session another time or other words.
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
        return save(before, before.with(begin, begin.plus(length), zone, details));
    }

    /**
     * Changes a session of a series and all after it that are not over: they take its words, and keep their distance
     * from it by the host's clock.
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
                changed.add(change(other.slug(), other.version(), moved, length, zone, details));
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
        jdbc.sql("delete from info_session where slug = :slug")
                .param("slug", slug)
                .update();
    }

    /** A session's row, locked until the transaction ends: whoever counts places does it one after the other. */
    InfoSession locked(String slug) {
        return jdbc.sql("select * from info_session where slug = :slug for update")
                .param("slug", slug)
                .query(this::session)
                .optional()
                .orElseThrow(() -> gone(slug));
    }

    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return jdbc.sql("select count(*) from info_session").query(Long.class).single() == 0;
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
        InfoSession after = store(before.in(to, reason), to == SessionState.CANCELLED);
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
        jdbc.sql("insert into info_session (slug, series, state, reason, starts_at, ends_at, zone, details, uid,"
                        + " sequence, version, changed_at) values (:slug, :series, :state, :reason, :start, :end,"
                        + " :zone, :details, :uid, :sequence, :version, :changed)")
                .param("uid", session.calendar().uid())
                .params(columns(session))
                .update();
        return session;
    }

    private InfoSession save(InfoSession before, InfoSession after) {
        boolean known = before.state() != SessionState.DRAFT;
        boolean told = known && isNews(before, after);
        InfoSession stored = store(after, told);
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
                || !before.title().equals(after.title())
                || !before.summary().equals(after.summary());
    }

    private InfoSession store(InfoSession session, boolean told) {
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
        jdbc.sql("update info_session set series = :series, state = :state, reason = :reason, starts_at = :start,"
                        + " ends_at = :end, zone = :zone, details = :details, sequence = :sequence,"
                        + " version = :version, changed_at = :changed where slug = :slug")
                .params(columns(next))
                .update();
        return next;
    }

    private Map<String, Object> columns(InfoSession session) {
        return Map.ofEntries(
                entry("slug", session.slug()),
                entry("series", session.series()),
                entry("state", session.state().name()),
                entry("reason", session.reason()),
                entry("start", time(session.start())),
                entry("end", time(session.end())),
                entry("zone", session.zone().getId()),
                entry("details", json.writeValueAsString(session.details())),
                entry("sequence", session.calendar().sequence()),
                entry("version", session.version()),
                entry("changed", time(session.calendar().changed())));
    }

    private InfoSession existing(String slug) {
        return find(slug).orElseThrow(() -> gone(slug));
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

    private InfoSession session(ResultSet row, int number) throws SQLException {
        return new InfoSession(
                row.getString("slug"),
                row.getString("series"),
                SessionState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                ZoneId.of(row.getString("zone")),
                json.readValue(row.getString("details"), SessionDetails.class),
                new CalendarIdentity(
                        row.getString("uid"),
                        row.getInt("sequence"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()),
                row.getInt("version"));
    }

    /** With its offset: a time of the server's clock stands twice where clocks are set back. */
    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
