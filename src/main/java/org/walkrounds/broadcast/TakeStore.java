package org.walkrounds.broadcast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of broadcasts, takes and segments. */
@Repository
class TakeStore {

    private static final long MICROS = 1_000_000;

    private final JdbcClient jdbc;

    TakeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The part of the files' addresses that cannot be guessed; empty where nothing was ever on air. */
    Optional<String> key(String slug) {
        return jdbc.sql("select media_key from broadcast where session_slug = :slug")
                .param("slug", slug)
                .query(String.class)
                .optional();
    }

    void create(String slug, String key) {
        jdbc.sql("insert into broadcast (session_slug, media_key, last_take) values (:slug, :key, 0)")
                .param("slug", slug)
                .param("key", key)
                .update();
    }

    /** The number of the last take, which nobody else changes until the transaction ends. */
    long lockLastTake(String slug) {
        return jdbc.sql("select last_take from broadcast where session_slug = :slug for update")
                .param("slug", slug)
                .query(Long.class)
                .single();
    }

    void add(String slug, Take take) {
        jdbc.sql("update broadcast set last_take = :take where session_slug = :slug")
                .param("take", take.number())
                .param("slug", slug)
                .update();
        jdbc.sql("""
                        insert into broadcast_take
                            (session_slug, take, token_hash, presenter, name, source, began, heard, announced)
                        values (:slug, :take, :token, :presenter, :name, :source, :began, :began, false)""")
                .param("slug", slug)
                .param("take", take.number())
                .param("token", take.tokenHash())
                .param("presenter", take.presenter())
                .param("name", take.name())
                .param("source", take.source())
                .param("began", time(take.began()))
                .update();
    }

    Optional<Take> find(String slug, long number) {
        return jdbc.sql("select * from broadcast_take where session_slug = :slug and take = :take")
                .param("slug", slug)
                .param("take", number)
                .query(TakeStore::take)
                .optional();
    }

    /** The takes of a session that have not ended. */
    List<Take> open(String slug) {
        return jdbc.sql("select * from broadcast_take where session_slug = :slug and ended is null order by take")
                .param("slug", slug)
                .query(TakeStore::take)
                .list();
    }

    /** Sessions with a take of which nothing has come for a time. */
    List<String> silentSince(Instant moment) {
        return jdbc.sql("select distinct session_slug from broadcast_take where ended is null and heard < :moment")
                .param("moment", time(moment))
                .query(String.class)
                .list();
    }

    /** Something of a take has come, whose media began at a moment. */
    void heard(String slug, long take, Instant at, Instant zero) {
        jdbc.sql("""
                        update broadcast_take set heard = :at, zero = :zero
                        where session_slug = :slug and take = :take""")
                .param("at", time(at))
                .param("zero", time(zero))
                .param("slug", slug)
                .param("take", take)
                .update();
    }

    void announced(String slug, long take) {
        jdbc.sql("update broadcast_take set announced = true where session_slug = :slug and take = :take")
                .param("slug", slug)
                .param("take", take)
                .update();
    }

    void end(String slug, long take, Instant at) {
        jdbc.sql("""
                        update broadcast_take set ended = :at
                        where session_slug = :slug and take = :take and ended is null""")
                .param("at", time(at))
                .param("slug", slug)
                .param("take", take)
                .update();
    }

    /** The last piece of a take that is on disk. */
    Optional<Segment> last(String slug, Rendition rendition, long take) {
        return jdbc.sql("""
                        select * from broadcast_segment
                        where session_slug = :slug and rendition = :rendition and take = :take
                        order by number desc fetch first 1 rows only""")
                .param("slug", slug)
                .param("rendition", rendition.key())
                .param("take", take)
                .query(TakeStore::segment)
                .optional();
    }

    /** The next number in the row of all pieces. */
    long nextSequence(String slug, Rendition rendition) {
        return jdbc.sql("""
                        select coalesce(max(sequence) + 1, 0) from broadcast_segment
                        where session_slug = :slug and rendition = :rendition""")
                .param("slug", slug)
                .param("rendition", rendition.key())
                .query(Long.class)
                .single();
    }

    void add(String slug, Rendition rendition, Segment segment) {
        jdbc.sql("""
                        insert into broadcast_segment
                            (session_slug, rendition, sequence, take, number, at, micros, bytes)
                        values (:slug, :rendition, :sequence, :take, :number, :at, :micros, :bytes)""")
                .param("slug", slug)
                .param("rendition", rendition.key())
                .param("sequence", segment.sequence())
                .param("take", segment.take())
                .param("number", segment.number())
                .param("at", time(segment.at()))
                .param("micros", segment.length().toNanos() / 1_000)
                .param("bytes", segment.bytes())
                .update();
    }

    /** All pieces, in order. */
    List<Segment> segments(String slug, Rendition rendition) {
        return newest(slug, rendition, Integer.MAX_VALUE);
    }

    /** The newest pieces, in order. */
    List<Segment> newest(String slug, Rendition rendition, int most) {
        List<Segment> segments = jdbc.sql("""
                        select * from broadcast_segment where session_slug = :slug and rendition = :rendition
                        order by sequence desc fetch first :most rows only""")
                .param("slug", slug)
                .param("rendition", rendition.key())
                .param("most", most)
                .query(TakeStore::segment)
                .list()
                .reversed();
        return IntStream.range(0, segments.size())
                .mapToObj(i -> i + 1 < segments.size() ? segments.get(i).until(segments.get(i + 1)) : segments.get(i))
                .toList();
    }

    /** How many takes of a rendition have pieces before one. */
    long takesBefore(String slug, Rendition rendition, long take) {
        return jdbc.sql("""
                        select count(distinct take) from broadcast_segment
                        where session_slug = :slug and rendition = :rendition and take < :take""")
                .param("slug", slug)
                .param("rendition", rendition.key())
                .param("take", take)
                .query(Long.class)
                .single();
    }

    /** Removes all rows, and notes that the files are to follow. */
    void remove(String slug) {
        jdbc.sql("""
                        insert into broadcast_removal (media_key)
                        select media_key from broadcast where session_slug = :slug""").param("slug", slug).update();
        jdbc.sql("delete from broadcast where session_slug = :slug")
                .param("slug", slug)
                .update();
    }

    /** Keys of files whose rows are gone. */
    List<String> removals() {
        return jdbc.sql("select media_key from broadcast_removal")
                .query(String.class)
                .list();
    }

    void removed(String key) {
        jdbc.sql("delete from broadcast_removal where media_key = :key")
                .param("key", key)
                .update();
    }

    private static Take take(ResultSet row, int index) throws SQLException {
        return new Take(
                row.getLong("take"),
                row.getString("token_hash"),
                row.getString("presenter"),
                row.getString("name"),
                row.getString("source"),
                instant(row, "began").orElseThrow(),
                instant(row, "zero"),
                instant(row, "heard").orElseThrow(),
                instant(row, "ended"),
                row.getBoolean("announced"));
    }

    private static Segment segment(ResultSet row, int index) throws SQLException {
        long micros = row.getLong("micros");
        return new Segment(
                row.getLong("sequence"),
                row.getLong("take"),
                row.getInt("number"),
                instant(row, "at").orElseThrow(),
                Duration.ofSeconds(micros / MICROS, micros % MICROS * 1_000),
                row.getLong("bytes"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
