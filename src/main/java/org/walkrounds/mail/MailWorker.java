package org.walkrounds.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** One thread that sends mails one after the other. */
final class MailWorker {

    static final int MOST_ATTEMPTS = 12;

    /** Longer than any mail takes with the time limits that the application sets. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);
    private static final Duration BETWEEN_TELLINGS = Duration.ofSeconds(1);
    private static final Logger log = LoggerFactory.getLogger(MailWorker.class);

    private final MailStore store;
    private final WayOut wayOut;
    private final UnaryOperator<Outgoing> enclosures;
    private final Clock clock;
    private final Runnable onChange;
    private final Semaphore news = new Semaphore(0);
    private final Thread thread = Thread.ofPlatform().name("mail").daemon().unstarted(this::work);
    private volatile boolean stopping;

    MailWorker(MailStore store, WayOut wayOut, UnaryOperator<Outgoing> enclosures, Clock clock, Runnable onChange) {
        this.store = store;
        this.wayOut = wayOut;
        this.enclosures = enclosures;
        this.clock = clock;
        this.onChange = onChange;
    }

    void start() {
        thread.start();
    }

    void wake() {
        news.release();
    }

    /** Ends after the mail in hand. The thread is never interrupted: H2 closes its file under such a thread. */
    void stop() {
        stopping = true;
        wake();
    }

    void await(Duration longest) {
        try {
            var unused = thread.join(longest);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            while (!stopping) {
                news.drainPermits();
                try {
                    store.settleAbandoned(
                            PATIENCE, "The server stopped while this mail was going out. It may have arrived.");
                    sendWhatIsDue();
                } catch (DataAccessException | TransactionException away) {
                    log.warn("The database does not answer; mail goes on when it does", away);
                } catch (RuntimeException unforeseen) {
                    // One mail that cannot be read must not end all mail until the next start.
                    log.error("The sender broke; it goes on at its next look", unforeseen);
                }
                if (!stopping) {
                    var unused = news.tryAcquire(BETWEEN_LOOKS.toSeconds(), TimeUnit.SECONDS);
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends until nothing is due. */
    void sendWhatIsDue() {
        boolean untold = false;
        Instant told = clock.instant();
        try (WayOut.Line line = wayOut.open()) {
            Optional<Outgoing> next = store.claim(wayOut.way());
            while (next.isPresent()) {
                report(next.get(), attempt(line, next.get()));
                untold = true;
                if (clock.instant().isAfter(told.plus(BETWEEN_TELLINGS))) {
                    onChange.run();
                    untold = false;
                    told = clock.instant();
                }
                next = stopping ? Optional.empty() : store.claim(wayOut.way());
            }
        } finally {
            if (untold) {
                onChange.run();
            }
        }
    }

    private Outcome attempt(WayOut.Line line, Outgoing mail) {
        Outgoing complete;
        try {
            complete = enclosures.apply(mail);
        } catch (RuntimeException notNow) {
            log.warn("What mail {} encloses cannot be made now", mail.id(), notNow);
            return new Outcome.Delayed("What it encloses cannot be made: " + notNow.getMessage());
        }
        try {
            return line.deliver(complete);
        } catch (RuntimeException unforeseen) {
            log.error("Mail {} broke the sender", mail.id(), unforeseen);
            return new Outcome.Unknown("The sender broke: " + unforeseen);
        }
    }

    /** Writes down what came of an attempt. */
    void report(Outgoing mail, Outcome outcome) {
        switch (outcome) {
            case Outcome.Delivered() -> {
                if (!store.delivered(mail)) {
                    // Its recipient was erased meanwhile.
                    wayOut.remove(mail.id(), mail.createdAt());
                }
            }
            case Outcome.Delayed(String why) -> {
                if (mail.attempt() < MOST_ATTEMPTS) {
                    store.delayed(mail, why, clock.instant().plus(pause(mail.attempt())));
                } else {
                    store.ended(mail, MailState.FAILED, why);
                }
            }
            case Outcome.Refused(String why) -> store.ended(mail, MailState.FAILED, why);
            case Outcome.Unknown(String why) -> store.ended(mail, MailState.UNCERTAIN, why);
        }
    }

    /** A minute after the first attempt, then twice as long each time, six hours at most. */
    static Duration pause(int attempt) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
