package org.walkrounds.panorama;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import org.walkrounds.panorama.Panorama.State;
import org.walkrounds.testing.Database;

/** All of the pipeline, wired by hand on a folder and a database. */
public final class Workshop implements AutoCloseable {

    final Path data;
    final DataSource database;
    final PanoramaRepository repository;
    final MediaFolder folder;
    final TilingQueue queue;
    public final Panoramas panoramas;
    public final Originals originals;
    public final Cubes cubes;
    final Stills stills;

    Workshop(Path data, DataSource database) {
        this(data, database, DataSize.ofMegabytes(100));
    }

    Workshop(Path data, DataSource database, DataSize largestUpload) {
        PanoramaSettings settings = new PanoramaSettings(data, new PanoramaSettings.Tiling(largestUpload, 2));
        Progress progress = new Progress();
        StillCache cache = new StillCache();
        this.data = data;
        this.database = database;
        this.repository = repository(database);
        this.folder = new MediaFolder(settings);
        this.queue = new TilingQueue(repository, folder, progress, settings);
        this.panoramas = new Panoramas(repository, folder, queue, progress, cache, settings);
        this.stills = new Stills(repository, folder, cache);
        this.originals = new Originals(repository, folder);
        this.cubes = new Cubes(panoramas);
    }

    public static Workshop on(Path data) {
        return new Workshop(data, Database.H2.create());
    }

    static PanoramaRepository repository(DataSource database) {
        return new PanoramaRepository(
                JdbcClient.create(database), new StaticListableBeanFactory().getBeanProvider(Clock.class));
    }

    public Workshop started() {
        queue.start();
        return this;
    }

    public Panorama submit(byte[] jpeg) {
        return panoramas.submit(new ByteArrayInputStream(jpeg), "room.jpg");
    }

    /** Submits a picture and waits until its tiles are there. */
    public Panorama tiled(byte[] jpeg) {
        return await(submit(jpeg).id(), Panorama::isReady);
    }

    Panorama await(String id, State state) {
        return await(id, panorama -> panorama.state() == state);
    }

    Panorama await(String id, Predicate<Panorama> condition) {
        CompletableFuture<Panorama> reached = new CompletableFuture<>();
        Runnable end = panoramas.listen(panorama -> {
            if (panorama.id().equals(id) && condition.test(panorama)) {
                reached.complete(panorama);
            }
        });
        panoramas.find(id).filter(condition).ifPresent(reached::complete);
        try {
            return reached.orTimeout(60, TimeUnit.SECONDS).join();
        } finally {
            end.run();
        }
    }

    /** All files below the data folder. */
    public List<Path> files() {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() {
        queue.stop();
    }
}
