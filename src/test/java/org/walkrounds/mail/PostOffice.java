package org.walkrounds.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** All of mail, wired by hand on a database, with an outbox folder or a mail server; nothing is sent unless asked. */
public final class PostOffice {

    final TransactionTemplate transaction;
    final MailStore store;
    final WayOut wayOut;
    final MailQueue queue;
    private final StaticListableBeanFactory features = new StaticListableBeanFactory();
    private Enclosures enclosures = new Enclosures(features.getBeanProvider(Encloser.class));
    private final Clock clock;
    private final Path outbox;
    private final Mails mails;

    private PostOffice(DataSource database, Clock clock, MailSettings settings, WayOut wayOut) {
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.outbox = settings.outbox();
        this.wayOut = wayOut;
        store = new MailStore(JdbcClient.create(database), transactions, clock);
        queue = new MailQueue(store, wayOut, enclosures, clock);
        mails = new Mails(store, queue, wayOut, settings);
    }

    /** With an outbox folder below {@code data}. */
    public static PostOffice on(DataSource database, Clock clock, Path data) {
        MailSettings settings = settings(data);
        return new PostOffice(database, clock, settings, new OutboxFolder(settings));
    }

    static PostOffice on(DataSource database, Clock clock, JavaMailSenderImpl server) {
        MailSettings settings = settings(Path.of("unused"));
        return new PostOffice(database, clock, settings, new SmtpServer(server, settings));
    }

    static MailSettings settings(Path data) {
        return new MailSettings(
                data,
                URI.create("https://openhouse.example.org"),
                new MailSettings.Sender(Optional.empty(), Optional.of("Die Fakultät <faculty@example.org>")));
    }

    public Mails mails() {
        return mails;
    }

    /** Lets a feature make what mails enclose. */
    PostOffice with(Encloser encloser) {
        features.addBean("encloser", encloser);
        enclosures = new Enclosures(features.getBeanProvider(Encloser.class));
        return this;
    }

    /** Sends what is due, in this thread. */
    public void send() {
        worker().sendWhatIsDue();
    }

    MailWorker worker() {
        return new MailWorker(store, wayOut, enclosures::complete, clock, () -> {});
    }

    /** The only mail that there is. */
    SentMail only() {
        List<SentMail> all = mails.list("", 10);
        if (all.size() != 1) {
            throw new AssertionError("Expected one mail, but found " + all);
        }
        return all.getFirst();
    }

    /** The outbox's files by name, whatever else lies there. */
    public List<Path> files() {
        if (!Files.isDirectory(outbox)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(outbox)) {
            return files.sorted().toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
