package org.walkrounds.session;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walkrounds.studio.StaffRoles;

/** Writes to those who had a place that the session can be watched again: once in a session's life. */
@Service
@Transactional
@RolesAllowed({StaffRoles.COORDINATOR, StaffRoles.HOST})
public class FollowUps {

    private final InfoSessions sessions;
    private final RegistrantStore registrants;
    private final SessionMail mail;
    private final JdbcClient jdbc;

    FollowUps(InfoSessions sessions, RegistrantStore registrants, SessionMail mail, JdbcClient jdbc) {
        this.sessions = sessions;
        this.registrants = registrants;
        this.mail = mail;
        this.jdbc = jdbc;
    }

    /** How many people would be written to; 0 where that was done. */
    @Transactional(readOnly = true)
    public int readers(String slug) {
        return isDone(slug) ? 0 : registrants.counts(slug).getOrDefault(RegistrantState.CONFIRMED, 0);
    }

    /**
     * Writes to them.
     *
     * @return how many mails are on their way
     */
    public int tellOfReplay(String slug) {
        InfoSession session = sessions.locked(slug);
        if (session.state() != SessionState.ENDED || isDone(slug)) {
            return 0;
        }
        jdbc.sql("insert into session_reminder (session_slug, kind, starts_at) values (:slug, :kind, :start)")
                .param("slug", slug)
                .param("kind", MailKind.REPLAY.name())
                .param("start", SessionStore.time(session.start()))
                .update();
        List<Registrant> all = registrants.of(slug, RegistrantState.CONFIRMED);
        all.forEach(registrant -> mail.send(MailKind.REPLAY, session, registrant));
        return all.size();
    }

    private boolean isDone(String slug) {
        return jdbc.sql("select count(*) from session_reminder where session_slug = :slug and kind = :kind")
                        .param("slug", slug)
                        .param("kind", MailKind.REPLAY.name())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
