package org.walkrounds.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The schedule of info sessions. */
@Service
public class InfoSessions {

    private final JdbcClient jdbc;
    private final Clock clock;

    InfoSessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Sessions that have not ended, the next one first. */
    public List<InfoSession> upcoming() {
        return jdbc.sql("select * from info_session where ends_at > :now order by starts_at")
                .param("now", Timestamp.from(clock.instant()))
                .query(InfoSessions::session)
                .list();
    }

    public Optional<InfoSession> find(String slug) {
        return jdbc.sql("select * from info_session where slug = :slug")
                .param("slug", slug)
                .query(InfoSessions::session)
                .optional();
    }

    boolean isEmpty() {
        return jdbc.sql("select count(*) from info_session").query(Long.class).single() == 0;
    }

    void schedule(InfoSession session) {
        jdbc.sql("insert into info_session (slug, title, summary, starts_at, ends_at, zone)"
                        + " values (:slug, :title, :summary, :start, :end, :zone)")
                .param("slug", session.slug())
                .param("title", session.title())
                .param("summary", session.summary())
                .param("start", Timestamp.from(session.start()))
                .param("end", Timestamp.from(session.end()))
                .param("zone", session.zone().getId())
                .update();
    }

    private static InfoSession session(ResultSet row, int number) throws SQLException {
        return new InfoSession(
                row.getString("slug"),
                row.getString("title"),
                row.getString("summary"),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                ZoneId.of(row.getString("zone")));
    }
}
