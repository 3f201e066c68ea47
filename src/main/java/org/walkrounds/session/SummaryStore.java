package org.walkrounds.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walkrounds.session.Summary.Publication;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of summaries. Whoever writes holds the session's row. */
@Repository
class SummaryStore {

    private static final TypeReference<List<SummaryEntry>> ENTRIES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SummaryStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Summary find(String slug) {
        return jdbc.sql("select * from session_summary where session_slug = :slug")
                .param("slug", slug)
                .query(this::summary)
                .optional()
                .orElse(Summary.NONE);
    }

    /** Addresses of the sessions of which a summary is published. */
    Set<String> published() {
        return jdbc.sql("select session_slug from session_summary where published is not null")
                .query(String.class)
                .set();
    }

    void save(String slug, int version, List<SummaryEntry> draft) {
        String sql = version == 1
                ? "insert into session_summary (session_slug, version, draft) values (:slug, :version, :draft)"
                : "update session_summary set version = :version, draft = :draft where session_slug = :slug";
        jdbc.sql(sql)
                .param("slug", slug)
                .param("version", version)
                .param("draft", json.writeValueAsString(draft))
                .update();
    }

    void publish(String slug, Publication publication) {
        jdbc.sql("update session_summary set published = :published, published_at = :at where session_slug = :slug")
                .param("slug", slug)
                .param("published", json.writeValueAsString(publication.entries()))
                .param("at", SessionStore.time(publication.at()))
                .update();
    }

    void takeBack(String slug) {
        jdbc.sql("update session_summary set published = null, published_at = null where session_slug = :slug")
                .param("slug", slug)
                .update();
    }

    void told(String slug, Instant at) {
        jdbc.sql("update session_summary set told_at = :at where session_slug = :slug")
                .param("slug", slug)
                .param("at", SessionStore.time(at))
                .update();
    }

    private Summary summary(ResultSet row, int number) throws SQLException {
        String published = row.getString("published");
        Optional<Publication> publication = published == null
                ? Optional.empty()
                : time(row, "published_at").map(at -> new Publication(at, entries(published)));
        return new Summary(row.getInt("version"), entries(row.getString("draft")), publication, time(row, "told_at"));
    }

    private List<SummaryEntry> entries(String text) {
        return json.readValue(text, ENTRIES);
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
