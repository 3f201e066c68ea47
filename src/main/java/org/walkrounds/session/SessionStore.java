package org.walkrounds.session;

import static java.util.Map.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walkrounds.session.InfoSession.CalendarIdentity;
import tools.jackson.databind.json.JsonMapper;

/** The rows of sessions. */
@Repository
class SessionStore {

    private static final String VISIBLE = "state in ('SCHEDULED', 'LOBBY', 'LIVE')";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SessionStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Announced sessions that end after a time, the next one first. */
    List<InfoSession> upcoming(Instant now) {
        return select(VISIBLE + " and ends_at > :now order by starts_at, slug", Map.of("now", time(now)));
    }

    /** All that people may still come to. */
    List<InfoSession> ahead() {
        return select(VISIBLE, Map.of());
    }

    /** The latest that took place, the last one first. */
    List<InfoSession> ended() {
        return select("state = 'ENDED' order by starts_at desc, slug limit 60", Map.of());
    }

    /** All but drafts that end after a time, the first one first. */
    List<InfoSession> announcedSince(Instant since) {
        return select("state <> 'DRAFT' and ends_at > :since order by starts_at, slug", Map.of("since", time(since)));
    }

    /** The latest first. */
    List<InfoSession> all() {
        return select("true order by starts_at desc, slug", Map.of());
    }

    List<InfoSession> series(String series) {
        return select("series = :series and series <> '' order by starts_at", Map.of("series", series));
    }

    Optional<InfoSession> find(String slug) {
        return select("slug = :slug", Map.of("slug", slug)).stream().findFirst();
    }

    /** A session's row, locked until the transaction ends. */
    Optional<InfoSession> locked(String slug) {
        return select("slug = :slug for update", Map.of("slug", slug)).stream().findFirst();
    }

    boolean isEmpty() {
        return jdbc.sql("select count(*) from info_session").query(Long.class).single() == 0;
    }

    void add(InfoSession session) {
        jdbc.sql("insert into info_session (slug, series, state, reason, starts_at, ends_at, zone, details, uid,"
                        + " sequence, version, changed_at) values (:slug, :series, :state, :reason, :start, :end,"
                        + " :zone, :details, :uid, :sequence, :version, :changed)")
                .param("uid", session.calendar().uid())
                .params(columns(session))
                .update();
    }

    void save(InfoSession session) {
        jdbc.sql("update info_session set series = :series, state = :state, reason = :reason, starts_at = :start,"
                        + " ends_at = :end, zone = :zone, details = :details, sequence = :sequence,"
                        + " version = :version, changed_at = :changed where slug = :slug")
                .params(columns(session))
                .update();
    }

    void remove(String slug) {
        jdbc.sql("delete from info_session where slug = :slug")
                .param("slug", slug)
                .update();
    }

    /** With its offset: a time of the server's clock stands twice where clocks are set back. */
    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private List<InfoSession> select(String where, Map<String, ?> values) {
        return jdbc.sql("select * from info_session where " + where)
                .params(values)
                .query(this::session)
                .list();
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
}
