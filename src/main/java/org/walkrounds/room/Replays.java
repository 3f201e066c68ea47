package org.walkrounds.room;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.InfoSessions;
import org.walkrounds.session.InvalidSessionException;
import org.walkrounds.session.SessionState;
import org.walkrounds.studio.StaffRoles;

/** Sessions that are over, to be watched again: by staff always, by others where a host has published that. */
@Service
public class Replays {

    private static final List<String> STAFF = List.of(StaffRoles.HOST, StaffRoles.MODERATOR, StaffRoles.COORDINATOR);

    /** Tapes that are kept in memory. */
    private static final int MOST = 16;

    private final LogStore store;
    private final InfoSessions sessions;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    private record Kept(long last, String tape) {}

    Replays(LogStore store, InfoSessions sessions, JdbcClient jdbc, Clock clock) {
        this.store = store;
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Publishes a session's replay, or takes it back.
     *
     * @throws InvalidSessionException if the session is not over
     */
    @RolesAllowed({StaffRoles.COORDINATOR, StaffRoles.HOST})
    @Transactional
    public void publish(String slug, boolean on) {
        if (!isOver(slug)) {
            throw new InvalidSessionException("There is a replay once the session is over.");
        }
        jdbc.sql("delete from room_replay where session_slug = :slug")
                .param("slug", slug)
                .update();
        if (on) {
            jdbc.sql("insert into room_replay (session_slug, published_at) values (:slug, :at)")
                    .param("slug", slug)
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** Whether everybody may watch it. */
    public boolean isPublished(String slug) {
        boolean published = jdbc.sql("select count(*) from room_replay where session_slug = :slug")
                        .param("slug", slug)
                        .query(Integer.class)
                        .single()
                > 0;
        return published && isOver(slug);
    }

    /** Addresses of the sessions that everybody may watch again. */
    public Set<String> published() {
        return jdbc.sql("select session_slug from room_replay")
                .query(String.class)
                .set();
    }

    /** Whether who asks may watch it. */
    public boolean isOpenTo(String slug, HttpServletRequest request) {
        return STAFF.stream().anyMatch(request::isUserInRole) ? isOver(slug) : isPublished(slug);
    }

    /** What happened, as JSON. What was removed or erased since is not in it. */
    String tape(String slug) {
        // Whatever takes something out of the log adds an event to it.
        long last = store.last(slug);
        synchronized (kept) {
            Kept known = kept.get(slug);
            if (known != null && known.last == last) {
                return known.tape;
            }
        }
        Tape tape = new Tape();
        store.forEach(slug, tape::add);
        String json = tape.json();
        synchronized (kept) {
            kept.put(slug, new Kept(last, json));
            if (kept.size() > MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return json;
    }

    private boolean isOver(String slug) {
        return sessions.announced(slug)
                .map(InfoSession::state)
                .filter(state -> state == SessionState.ENDED)
                .isPresent();
    }
}
