package org.walkrounds.slides;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import org.walkrounds.slides.Deck.State;
import org.walkrounds.testing.Database;

/** All that makes slides, wired by hand on a folder and a database with one session. */
final class Workroom implements AutoCloseable {

    static final String SESSION = "ask-us";

    final Path data;
    final DataSource database;
    final DeckStore store;
    final SlideFolder folder;
    final DrawingQueue queue;
    final Decks decks;

    Workroom(Path data, DataSource database, Duration pageTime) {
        SlideSettings settings = new SlideSettings(
                data,
                new SlideSettings.Limits(
                        DataSize.ofMegabytes(4), 300, DataSize.ofMegabytes(160), pageTime, Duration.ofMinutes(2)));
        this.data = data;
        this.database = database;
        this.store = new DeckStore(JdbcClient.create(database), Clock.systemUTC());
        this.folder = new SlideFolder(settings);
        this.queue = new DrawingQueue(store, folder, settings);
        this.decks = new Decks(store, folder, queue, settings);
    }

    static Workroom on(Path data) {
        return on(data, Duration.ofSeconds(40));
    }

    static Workroom on(Path data, Duration pageTime) {
        DataSource database = Database.H2.create();
        addSession(database);
        return new Workroom(data, database, pageTime);
    }

    static void addSession(DataSource database) {
        JdbcClient.create(database).sql("""
                        insert into info_session (slug, series, state, reason, starts_at, ends_at, zone, details, uid, sequence,
                            changed_at, version)
                        values ('ask-us', '', 'LIVE', '', timestamp with time zone '2126-12-10 19:00:00Z', timestamp with time zone '2126-12-10 20:00:00Z', 'UTC', '{}', 'uid', 0,
                            current_timestamp, 1)""").update();
    }

    Workroom started() {
        queue.start();
        return this;
    }

    Deck bring(byte[] pdf) {
        try {
            return decks.submit(SESSION, "Slides.pdf", new ByteArrayInputStream(pdf), pdf.length);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Brings a file and waits until it is drawn or has failed. */
    Deck drawn(byte[] pdf) {
        return await(bring(pdf), deck -> deck.state() == State.READY || deck.state() == State.FAILED);
    }

    Deck await(Deck deck, Predicate<Deck> condition) {
        long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (System.nanoTime() < deadline) {
            Deck now = store.find(deck.key()).orElseThrow();
            if (condition.test(now)) {
                return now;
            }
            LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError("Waited in vain: " + store.find(deck.key()));
    }

    /** All files of decks, by their names. */
    List<String> files() {
        Path slides = data.resolve("slides");
        try (Stream<Path> files = Files.walk(slides)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> slides.relativize(file).toString())
                    .filter(name -> !name.startsWith(".fonts"))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() {
        queue.stop();
    }
}
