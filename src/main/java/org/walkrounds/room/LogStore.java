package org.walkrounds.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/** The logs' rows. Knows no rule and begins no transaction. */
@Repository
class LogStore {

    private static final int PAGE = 1_000;

    private static final String EVENT = "select number, at, type, person, name, role, payload from room_event ";

    private final JdbcOperations jdbc;

    LogStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Who sent what, by the sender's own name for it. */
    record Key(String person, String clientId) {}

    /** Makes a session's log if there is none. */
    void begin(String slug) {
        try {
            jdbc.update(
                    "insert into room_head (session_slug, last_number) select ?, 0"
                            + " where not exists (select 1 from room_head where session_slug = ?)",
                    slug,
                    slug);
        } catch (DuplicateKeyException begun) {
            // Another node was faster, which is as good.
        }
    }

    /** The last number of a log, which nobody else can add to until the transaction ends. */
    long lock(String slug) {
        return jdbc.queryForList(
                        "select last_number from room_head where session_slug = ? for update", Long.class, slug)
                .getFirst();
    }

    /** The last number of a log; 0 if there is none. */
    long last(String slug) {
        return jdbc.queryForList("select last_number from room_head where session_slug = ?", Long.class, slug).stream()
                .findFirst()
                .orElse(0L);
    }

    /** Reads all of a session's log, in order, without holding it in memory. */
    void forEach(String slug, Consumer<Logged> reader) {
        List<Logged> page = after(slug, 0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(reader);
            page = after(slug, page.getLast().number(), PAGE);
        }
    }

    /** Events after a number, in order. */
    List<Logged> after(String slug, long number, int most) {
        return jdbc.query(
                EVENT + "where session_slug = ? and number > ? order by number limit ?",
                LogStore::logged,
                slug,
                number,
                most);
    }

    /** The numbers of those events among some that are in the log already. */
    Map<Key, Long> known(String slug, Collection<Key> keys) {
        Map<Key, Long> known = new HashMap<>();
        if (keys.isEmpty()) {
            return known;
        }
        List<Object> arguments = new ArrayList<>(List.of(slug));
        keys.forEach(key -> arguments.addAll(List.of(key.person(), key.clientId())));
        String pairs = "(?, ?), ".repeat(keys.size() - 1) + "(?, ?)";
        jdbc.query(
                "select person, client_id, number from room_event where session_slug = ? and (person, client_id) in ("
                        + pairs + ")",
                row -> {
                    known.put(new Key(row.getString("person"), row.getString("client_id")), row.getLong("number"));
                },
                arguments.toArray());
        return known;
    }

    /** Adds events that follow the last number, and moves that. */
    void add(String slug, List<Logged> entries, List<String> clientIds) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Logged entry = entries.get(i);
            rows.add(new @Nullable Object[] {
                slug,
                entry.number(),
                time(entry.at()),
                EventJson.type(entry.event()),
                entry.by().id(),
                entry.by().name(),
                entry.by().role().name(),
                clientIds.get(i).isEmpty() ? null : clientIds.get(i),
                EventJson.payload(entry.event())
            });
        }
        jdbc.batchUpdate(
                "insert into room_event (session_slug, number, at, type, person, name, role, client_id, payload)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        jdbc.update(
                "update room_head set last_number = ? where session_slug = ?",
                entries.getLast().number(),
                slug);
    }

    /** Puts other words in an event's place, under the same number. */
    void rewrite(String slug, Logged entry) {
        jdbc.update(
                "update room_event set type = ?, name = ?, payload = ? where session_slug = ? and number = ?",
                EventJson.type(entry.event()),
                entry.by().name(),
                EventJson.payload(entry.event()),
                slug,
                entry.number());
    }

    List<Logged> numbered(String slug, Collection<Long> numbers) {
        List<Logged> found = new ArrayList<>();
        for (long number : numbers) {
            found.addAll(jdbc.query(EVENT + "where session_slug = ? and number = ?", LogStore::logged, slug, number));
        }
        return found;
    }

    private static Logged logged(ResultSet row, int index) throws SQLException {
        Person by = new Person(row.getString("person"), row.getString("name"), RoomRole.valueOf(row.getString("role")));
        return new Logged(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                by,
                EventJson.read(row.getString("type"), row.getString("payload")));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
