package org.walkrounds.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the clock does: opens the lobby, reminds those who have a place, ends what nobody ended, and forgets people in
 * time. Each deed is written down in the transaction that does it, so it is done once however many nodes there are and
 * however often they start.
 */
@Component
class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    /** A session that nobody ended counts as over this long after its end. */
    private static final Duration OVERTIME = Duration.ofHours(3);

    /**
     * A reminder.
     *
     * @param kind which letter
     * @param before how long before the start it is due
     * @param until until how long before the start it still makes sense, after the server was down
     */
    private record Reminder(MailKind kind, Duration before, Duration until) {

        boolean isDue(InfoSession session, Instant now) {
            return !now.isBefore(session.start().minus(before))
                    && now.isBefore(session.start().minus(until));
        }
    }

    private static final List<Reminder> REMINDERS = List.of(
            new Reminder(MailKind.DAY_BEFORE, Duration.ofHours(24), Duration.ofHours(12)),
            new Reminder(MailKind.HOUR_BEFORE, Duration.ofHours(1), Duration.ofMinutes(10)),
            new Reminder(MailKind.NOW, Duration.ZERO, Duration.ofMinutes(-10)));

    private final InfoSessions sessions;
    private final RegistrantStore registrants;
    private final Registrations registrations;
    private final SessionMail mail;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Duration kept;

    Reminders(
            InfoSessions sessions,
            RegistrantStore registrants,
            Registrations registrations,
            SessionMail mail,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Clock clock,
            @Value("${walkrounds.session.keep-registrants:180d}") Duration kept) {
        this.sessions = sessions;
        this.registrants = registrants;
        this.registrations = registrations;
        this.mail = mail;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
        this.kept = kept;
    }

    @Scheduled(fixedDelayString = "PT15S")
    void tick() {
        Instant now = clock.instant();
        for (InfoSession session : sessions.ahead()) {
            try {
                REMINDERS.stream()
                        .filter(reminder -> reminder.isDue(session, now))
                        .forEach(reminder -> remind(session, reminder));
                advance(session, now);
            } catch (DuplicateKeyException | InvalidSessionException doneByAnother) {
                LOG.debug("Another node or a host was first with {}", session.slug());
            } catch (RuntimeException problem) {
                // The other sessions must not wait for this one.
                LOG.error("What is due for the session {} was not done; it is tried again", session.slug(), problem);
            }
        }
    }

    @Scheduled(fixedDelayString = "PT1H")
    void forget() {
        registrations.forget(clock.instant().minus(kept));
    }

    private void remind(InfoSession session, Reminder reminder) {
        transactions.executeWithoutResult(status -> {
            if (!isFirst(session, reminder)) {
                return;
            }
            jdbc.sql("insert into session_reminder (session_slug, kind, starts_at) values (:slug, :kind, :start)")
                    .param("slug", session.slug())
                    .param("kind", reminder.kind().name())
                    .param("start", SessionStore.time(session.start()))
                    .update();
            for (Registrant registrant : registrants.of(session.slug(), RegistrantState.CONFIRMED)) {
                boolean toldAlready = registrant.confirmed().isPresent()
                        && registrant.confirmed().get().isAfter(session.start().minus(reminder.before()));
                if (!toldAlready) {
                    mail.send(reminder.kind(), session, registrant);
                }
            }
        });
    }

    private boolean isFirst(InfoSession session, Reminder reminder) {
        return jdbc.sql("select count(*) from session_reminder where session_slug = :slug and kind = :kind"
                                + " and starts_at = :start")
                        .param("slug", session.slug())
                        .param("kind", reminder.kind().name())
                        .param("start", SessionStore.time(session.start()))
                        .query(Long.class)
                        .single()
                == 0;
    }

    private void advance(InfoSession session, Instant now) {
        if (now.isAfter(session.end().plus(OVERTIME))) {
            sessions.move(session.slug(), SessionState.ENDED, "");
        } else if (session.state() == SessionState.SCHEDULED
                && !now.isBefore(session.start().minus(InfoSession.LOBBY))) {
            sessions.move(session.slug(), SessionState.LOBBY, "");
        }
    }
}
