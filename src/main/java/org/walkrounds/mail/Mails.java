package org.walkrounds.mail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Outgoing mail: what other features send, and what staff see of it. */
@Service
public class Mails {

    /** What a list shows at most. */
    private static final int MOST = 500;

    private final MailStore store;
    private final MailQueue queue;
    private final WayOut wayOut;
    private final String sender;

    Mails(MailStore store, MailQueue queue, WayOut wayOut, MailSettings settings) {
        this.store = store;
        this.queue = queue;
        this.wayOut = wayOut;
        this.sender = settings.from().getAddress();
    }

    /**
     * Stores the mail to be sent. It leaves after the transaction that this is called in has committed, and never if
     * that is rolled back.
     *
     * @return whether it is new; a key that was used already changes nothing
     */
    public boolean send(Mail mail) {
        boolean isNew =
                store.add(mail, "<" + UUID.randomUUID() + "@" + sender.substring(sender.lastIndexOf('@') + 1) + ">");
        if (isNew) {
            wakeAfterCommit();
        }
        return isNew;
    }

    /**
     * Takes back what of a recipient under a topic has not left yet; its keys may be used again.
     *
     * @return how many
     */
    public int withdraw(String topic, String to) {
        return store.withdraw(topic, MailAddress.normal(to));
    }

    /** The newest mails of a topic, the newest first; of all topics for an empty one. */
    public List<SentMail> list(String topic, int limit) {
        return store.list(topic, Math.clamp(limit, 1, MOST));
    }

    /** The newest mails whose recipient, subject, topic or state holds the words, the newest first; all for none. */
    public List<MailEntry> search(String words, int limit) {
        return store.search(words.strip(), Math.clamp(limit, 1, MOST));
    }

    public Optional<SentMail> find(long id) {
        return store.find(id);
    }

    /** Tries a failed or uncertain mail again, at once; does nothing to another. */
    public void retry(long id) {
        if (store.retry(id)) {
            wakeAfterCommit();
        }
    }

    /**
     * Erases all mail to the address, in the outbox folder too.
     *
     * @return how many
     */
    @Transactional
    public int erase(String to) {
        String address = MailAddress.normal(to);
        Map<Long, Instant> erased = store.idsOf(address);
        // The rows first: a mail that is just being written finds its row gone, and removes its own file.
        int number = store.delete(address);
        erased.forEach(wayOut::remove);
        return number;
    }

    /** How many mails of a topic stand in each state. */
    public Map<MailState, Integer> counts(String topic) {
        return store.counts(topic);
    }

    /** The address that mail is from. */
    public String sender() {
        return sender;
    }

    /** The way that mail goes out now. */
    public Way way() {
        return wayOut.way();
    }

    /** Where it goes out: the mail server's name, or the outbox folder's path. */
    public String destination() {
        return wayOut.description();
    }

    /**
     * Calls {@code listener}, from any thread, after mails of this node have changed their state.
     *
     * @return ends that
     */
    public Runnable listen(Runnable listener) {
        return queue.listen(listener);
    }

    private void wakeAfterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            queue.wake();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                queue.wake();
            }
        });
    }
}
