package org.walkrounds.mail;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.walkrounds.mail.Mail.CalendarPart;

/**
 * The mails' rows. A mail is taken up by committing SENDING before its first byte leaves, and reported on afterwards by
 * the number of the attempt; so it is never sent by two, and never by the same one twice after a crash.
 */
@Repository
class MailStore {

    private static final String ENTRY =
            "select id, to_address, to_name, subject, state, last_error, created_at, sent_at from mail ";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final TransactionTemplate savepoint;

    MailStore(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Adds the mail, due at once; tells whether its key is new. The caller's transaction goes on in either case. */
    boolean add(Mail mail, String messageId) {
        try {
            // A savepoint: PostgreSQL would give up the whole transaction for a key that is taken.
            savepoint.executeWithoutResult(status -> insert(mail, messageId));
            return true;
        } catch (DuplicateKeyException known) {
            return false;
        }
    }

    private void insert(Mail mail, String messageId) {
        jdbc.sql("""
                        insert into mail (message_key, topic, to_address, to_name, subject, html, plain, calendar_method,
                            calendar_text, unsubscribe, enclosure, message_id, state, attempts, due_at, way, last_error, created_at)
                        values (:key, :topic, :to, :toName, :subject, :html, :plain, :method, :calendar, :unsubscribe,
                            :enclosure, :messageId, 'WAITING', 0, :now, '', '', :now)""")
                .param("key", mail.key())
                .param("topic", mail.topic())
                .param("to", mail.to())
                .param("toName", mail.toName())
                .param("subject", mail.subject())
                .param("html", mail.html())
                .param("plain", mail.text())
                .param("method", mail.calendar().map(CalendarPart::method).orElse(null), Types.VARCHAR)
                .param("calendar", mail.calendar().map(CalendarPart::text).orElse(null), Types.VARCHAR)
                .param("unsubscribe", mail.unsubscribe().map(URI::toASCIIString).orElse(null), Types.VARCHAR)
                .param("enclosure", mail.enclosure())
                .param("messageId", messageId)
                .param("now", time(now()))
                .update();
    }

    /** Takes up the mail that is due longest, unless another node has it in hand. */
    Optional<Outgoing> claim(Way way) {
        return transaction.execute(status -> nextDue().map(id -> {
            jdbc.sql("""
                            update mail set state = 'SENDING', attempts = attempts + 1, claimed_at = :now, way = :way
                            where id = :id""")
                    .param("now", time(now()))
                    .param("way", way.name())
                    .param("id", id)
                    .update();
            return jdbc.sql("select * from mail where id = :id")
                    .param("id", id)
                    .query(MailStore::outgoing)
                    .single();
        }));
    }

    private Optional<Long> nextDue() {
        return jdbc.sql("""
                        select id from mail where state = 'WAITING' and due_at <= :now
                        order by due_at, id fetch first 1 rows only for update skip locked""").param("now", time(now())).query(Long.class).optional();
    }

    /** Writes down that the attempt has delivered the mail; false if the mail is gone, or was taken up anew. */
    boolean delivered(Outgoing mail) {
        return report(mail, MailState.SENT, "", null, now());
    }

    /** Writes down why the attempt failed, and when the next one is due. */
    void delayed(Outgoing mail, String why, Instant due) {
        report(mail, MailState.WAITING, why, due, null);
    }

    /** Writes down why there is no further attempt. */
    void ended(Outgoing mail, MailState state, String why) {
        report(mail, state, why, null, null);
    }

    private boolean report(Outgoing mail, MailState state, String why, @Nullable Instant due, @Nullable Instant sent) {
        return jdbc.sql("""
                        update mail set state = :state, last_error = :why, due_at = coalesce(:due, due_at), sent_at = :sent
                        where id = :id and attempts = :attempt and state <> 'SENT'""")
                        .param("state", state.name())
                        .param("why", shortened(why))
                        .param("due", due == null ? null : time(due), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("sent", sent == null ? null : time(sent), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("id", mail.id())
                        .param("attempt", mail.attempt())
                        .update()
                == 1;
    }

    /**
     * Settles what was taken up so long ago that its sender must have ended: a file is written again; what was on its
     * way to a mail server may have arrived, and is not sent again.
     *
     * @param why what is written down beside the uncertain ones
     */
    void settleAbandoned(Duration patience, String why) {
        OffsetDateTime before = time(now().minus(patience));
        jdbc.sql("""
                        update mail set state = 'WAITING' where state = 'SENDING' and way = 'OUTBOX'
                        and claimed_at < :before""").param("before", before).update();
        jdbc.sql("""
                        update mail set state = 'UNCERTAIN', last_error = :why where state = 'SENDING' and way = 'SMTP'
                        and claimed_at < :before""").param("before", before).param("why", why).update();
    }

    /** Makes a failed or uncertain mail due again; tells whether it was one. */
    boolean retry(long id) {
        return jdbc.sql("""
                        update mail set state = 'WAITING', due_at = :now
                        where id = :id and state in ('FAILED', 'UNCERTAIN')""").param("now", time(now())).param("id", id).update() == 1;
    }

    int withdraw(String topic, String to) {
        return jdbc.sql("delete from mail where topic = :topic and to_address = :to and state in ('WAITING', 'FAILED')")
                .param("topic", topic)
                .param("to", to)
                .update();
    }

    /** When the mails to the address were stored, by id. */
    Map<Long, Instant> idsOf(String to) {
        Map<Long, Instant> ids = new java.util.TreeMap<>();
        jdbc.sql("select id, created_at from mail where to_address = :to")
                .param("to", to)
                .query(row -> {
                    ids.put(row.getLong("id"), instant(row, "created_at"));
                });
        return ids;
    }

    int delete(String to) {
        return jdbc.sql("delete from mail where to_address = :to")
                .param("to", to)
                .update();
    }

    Optional<SentMail> find(long id) {
        return jdbc.sql("select * from mail where id = :id")
                .param("id", id)
                .query(MailStore::sentMail)
                .optional();
    }

    /** Newest first; an empty topic stands for all. */
    List<SentMail> list(String topic, int limit) {
        return jdbc.sql("select * from mail where :topic = '' or topic = :topic"
                        + " order by created_at desc, id desc fetch first " + limit + " rows only")
                .param("topic", topic)
                .query(MailStore::sentMail)
                .list();
    }

    /** Newest first, those whose recipient, subject, topic or state holds the words. */
    List<MailEntry> search(String words, int limit) {
        String pattern = "%" + words.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return jdbc.sql(ENTRY + "where lower(to_address) like :words or lower(to_name) like :words"
                        + " or lower(subject) like :words or lower(topic) like :words or lower(state) like :words"
                        + " order by created_at desc, id desc fetch first " + limit + " rows only")
                .param("words", pattern)
                .query(MailStore::entry)
                .list();
    }

    Map<MailState, Integer> counts(String topic) {
        Map<MailState, Integer> counts = new EnumMap<>(MailState.class);
        for (MailState state : MailState.values()) {
            counts.put(state, 0);
        }
        jdbc.sql("select state, count(*) as number from mail where topic = :topic group by state")
                .param("topic", topic)
                .query(row -> {
                    counts.put(MailState.valueOf(row.getString("state")), row.getInt("number"));
                });
        return counts;
    }

    private static Outgoing outgoing(ResultSet row, int number) throws SQLException {
        return new Outgoing(
                row.getLong("id"),
                row.getInt("attempts"),
                row.getString("message_id"),
                instant(row, "created_at"),
                mail(row),
                Optional.empty());
    }

    private static SentMail sentMail(ResultSet row, int number) throws SQLException {
        return new SentMail(
                row.getLong("id"),
                mail(row),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("last_error"),
                instant(row, "created_at"),
                sentAt(row));
    }

    private static MailEntry entry(ResultSet row, int number) throws SQLException {
        return new MailEntry(
                row.getLong("id"),
                row.getString("to_address"),
                row.getString("to_name"),
                row.getString("subject"),
                MailState.valueOf(row.getString("state")),
                row.getString("last_error"),
                instant(row, "created_at"),
                sentAt(row));
    }

    private static Mail mail(ResultSet row) throws SQLException {
        String method = row.getString("calendar_method");
        return new Mail(
                row.getString("message_key"),
                row.getString("topic"),
                row.getString("to_address"),
                row.getString("to_name"),
                row.getString("subject"),
                row.getString("html"),
                row.getString("plain"),
                method == null
                        ? Optional.empty()
                        : Optional.of(new CalendarPart(method, row.getString("calendar_text"))),
                Optional.ofNullable(row.getString("unsubscribe")).map(URI::create),
                row.getString("enclosure"));
    }

    private static Optional<Instant> sentAt(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("sent_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static String shortened(String why) {
        return why.codePoints()
                .filter(c -> c != 0)
                .limit(900)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** To the microsecond, which is what both databases keep. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
