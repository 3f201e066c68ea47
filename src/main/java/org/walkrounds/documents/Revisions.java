package org.walkrounds.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.walkrounds.documents.Revision.Content;
import org.walkrounds.documents.Revision.Publication;
import org.walkrounds.documents.Revision.State;

/** The table of revisions. */
final class Revisions {

    private static final String ABOUT = "kind, number, state, author, created_at, note, published_at, published_by";

    private final JdbcClient jdbc;

    Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Revision> newest(String kind) {
        return jdbc.sql("select " + ABOUT + " from document_revision where kind = ? order by number desc limit 1")
                .param(kind)
                .query((row, i) -> revision(row))
                .optional();
    }

    List<Revision> all(String kind) {
        return jdbc.sql("select " + ABOUT + " from document_revision where kind = ? order by number desc")
                .param(kind)
                .query((row, i) -> revision(row))
                .list();
    }

    Optional<Content> in(String kind, State state) {
        return jdbc.sql("select content, " + ABOUT + " from document_revision where kind = ? and state = ?")
                .params(kind, state.name())
                .query((row, i) -> content(row))
                .optional();
    }

    Optional<Content> numbered(String kind, int number) {
        return jdbc.sql("select content, " + ABOUT + " from document_revision where kind = ? and number = ?")
                .params(kind, number)
                .query((row, i) -> content(row))
                .optional();
    }

    void insert(Revision revision, String json) {
        jdbc.sql("insert into document_revision (content, " + ABOUT + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        json,
                        revision.kind(),
                        revision.number(),
                        revision.state().name(),
                        revision.author(),
                        time(revision.createdAt()),
                        revision.note())
                .param(revision.publication()
                        .map(Publication::at)
                        .map(Revisions::time)
                        .orElse(null))
                .param(revision.publication().map(Publication::author).orElse(null))
                .update();
    }

    /** Takes its state from whatever revision of a kind is in it. */
    void supersede(String kind, State state) {
        jdbc.sql("update document_revision set state = 'SUPERSEDED' where kind = ? and state = ?")
                .params(kind, state.name())
                .update();
    }

    /** Publishes a draft, and says whether it still was one. */
    boolean publish(String kind, int number, Publication publication, String note) {
        return jdbc.sql("""
                        update document_revision
                        set state = 'PUBLISHED', published_at = ?, published_by = ?, note = ?
                        where kind = ? and number = ? and state = 'DRAFT'
                        """)
                        .params(time(publication.at()), publication.author(), note, kind, number)
                        .update()
                == 1;
    }

    /** Drops drafts that nobody published and that more than {@code kept} revisions have followed. */
    void prune(String kind, int newest, int kept) {
        jdbc.sql("""
                        delete from document_revision
                        where kind = ? and state = 'SUPERSEDED' and published_at is null and number <= ?
                        """).params(kind, newest - kept).update();
    }

    private static Content content(ResultSet row) throws SQLException {
        return new Content(revision(row), row.getString("content"));
    }

    private static Revision revision(ResultSet row) throws SQLException {
        @Nullable Instant publishedAt = instant(row, "published_at");
        return new Revision(
                row.getString("kind"),
                row.getInt("number"),
                State.valueOf(row.getString("state")),
                row.getString("author"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("note"),
                publishedAt == null
                        ? Optional.empty()
                        : Optional.of(new Publication(row.getString("published_by"), publishedAt)));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
