package org.walkrounds.broadcast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What hosts have made of recordings. */
@Repository
class RecordingStore {

    private static final TypeReference<List<Mark>> MARKS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RecordingStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A row. It names moments and not places, which change where something is recorded later on.
     *
     * @param begins where it begins; empty for where all begins
     * @param ends where it ends; empty for where all ends
     */
    record Kept(
            int version,
            boolean published,
            Optional<Instant> begins,
            Optional<Instant> ends,
            Optional<LocalDate> keepUntil,
            List<Mark> chapters) {

        static final Kept NOTHING = new Kept(0, false, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** A chapter. */
    record Mark(Instant at, String title) {}

    Kept find(String slug) {
        return jdbc.sql("select * from recording where session_slug = :slug")
                .param("slug", slug)
                .query(this::kept)
                .optional()
                .orElse(Kept.NOTHING);
    }

    void save(String slug, Kept kept) {
        String sql = kept.version() == 1 ? """
                insert into recording (session_slug, version, published, begins, ends, keep_until, chapters)
                values (:slug, :version, :published, :begins, :ends, :until, :chapters)""" : """
                update recording set version = :version, published = :published, begins = :begins, ends = :ends,
                    keep_until = :until, chapters = :chapters where session_slug = :slug""";
        jdbc.sql(sql)
                .param("slug", slug)
                .param("version", kept.version())
                .param("published", kept.published())
                .param("begins", kept.begins().map(RecordingStore::time).orElse(null))
                .param("ends", kept.ends().map(RecordingStore::time).orElse(null))
                .param("until", kept.keepUntil().orElse(null))
                .param("chapters", json.writeValueAsString(kept.chapters()))
                .update();
    }

    /** Sessions whose recordings are kept no longer. */
    List<String> overdue(LocalDate today) {
        return jdbc.sql("select session_slug from recording where keep_until < :today")
                .param("today", today)
                .query(String.class)
                .list();
    }

    private Kept kept(ResultSet row, int index) throws SQLException {
        return new Kept(
                row.getInt("version"),
                row.getBoolean("published"),
                instant(row, "begins"),
                instant(row, "ends"),
                Optional.ofNullable(row.getObject("keep_until", LocalDate.class)),
                json.readValue(row.getString("chapters"), MARKS));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
