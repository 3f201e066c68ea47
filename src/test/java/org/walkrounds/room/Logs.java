package org.walkrounds.room;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.walkrounds.room.EventLog.Receipt;

/** A log on a database, and what tests do with one. */
final class Logs implements AutoCloseable {

    static final String SLUG = "autumn";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final EventLog log;

    private Logs(EventLog log) {
        this.log = log;
    }

    static Logs on(DataSource database, Clock clock) {
        EventLog log = new EventLog(
                new LogStore(new JdbcTemplate(database)),
                new TransactionTemplate(new JdbcTransactionManager(database)),
                clock);
        log.start();
        return new Logs(log);
    }

    EventLog log() {
        return log;
    }

    /** Has something written under a new id and waits for its number. */
    long write(Person by, RoomEvent event) {
        return receipt(append(by, "w" + COUNT.incrementAndGet(), event)).number();
    }

    /** What became of an entry; throws why it was refused. */
    Receipt receipt(CompletableFuture<Receipt> receipt) {
        try {
            return receipt.orTimeout(20, TimeUnit.SECONDS).join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RefusedException refused) {
                throw refused;
            }
            throw failed;
        }
    }

    CompletableFuture<Receipt> append(Person by, String clientId, RoomEvent event) {
        return log.append(new Entry(SLUG, by, clientId, event));
    }

    @Override
    public void close() {
        log.stop();
    }
}
