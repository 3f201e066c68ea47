package org.walkrounds.panorama;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.walkrounds.panorama.Panorama.State;

/**
 * Tiles the queued panoramas one after the other, each on all processors. The queue is the database: a sudden end loses
 * nothing, the panorama that was in work is tiled again from its master.
 */
@Component
class TilingQueue implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TilingQueue.class);
    private static final int SECONDS_BETWEEN_TRIES = 10;

    private final PanoramaRepository repository;
    private final MediaFolder folder;
    private final Progress progress;
    private final Tiler tiler;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean stopping;
    private volatile String unwanted = "";
    private @Nullable Thread worker;

    TilingQueue(PanoramaRepository repository, MediaFolder folder, Progress progress, PanoramaSettings settings) {
        this.repository = repository;
        this.folder = folder;
        this.progress = progress;
        this.tiler = new Tiler(settings.tilingThreads());
    }

    @Override
    public synchronized void start() {
        repository.requeueTiling();
        for (Panorama panorama : repository.list()) {
            if (panorama.isReady() && !folder.hasTiles(panorama.id())) {
                repository.move(panorama.id(), State.READY, State.QUEUED);
            }
        }
        stopping = false;
        worker = Thread.ofPlatform().name("tiling").daemon().start(this::work);
    }

    /** Waits until the worker has put down its work. It is never interrupted: H2 closes its file under such a thread. */
    @Override
    public synchronized void stop() {
        stopping = true;
        wake();
        Thread running = worker;
        worker = null;
        if (running != null) {
            try {
                running.join();
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return worker != null;
    }

    /** There may be something to do. */
    void wake() {
        news.release();
    }

    /** Stops the tiling of a panorama that is no longer wanted. */
    void drop(String id) {
        unwanted = id;
    }

    private void work() {
        try {
            while (!stopping) {
                news.drainPermits();
                if (!tileNext() && !stopping) {
                    // What a database that was away has left is looked for now and then, too.
                    var unused = news.tryAcquire(SECONDS_BETWEEN_TRIES, TimeUnit.SECONDS);
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean tileNext() throws InterruptedException {
        try {
            Optional<String> next = repository.takeNext();
            if (next.isPresent()) {
                tile(next.get());
            }
            return next.isPresent();
        } catch (DataAccessException away) {
            log.warn("The database does not answer; the tiling goes on when it does", away);
            return false;
        }
    }

    private void tile(String id) throws InterruptedException {
        progress.reach(id, 0);
        tell(id);
        try {
            TilePyramid pyramid = cut(id);
            repository.ready(id, pyramid);
        } catch (CancellationException dropped) {
            repository.move(id, State.TILING, State.QUEUED);
        } catch (UnusablePanoramaException problem) {
            repository.failed(id, problem.getMessage());
        } catch (IOException | OutOfMemoryError problem) {
            log.error("Panorama {} could not be tiled", id, problem);
            repository.failed(id, "The server lacked disk space or memory to cut the tiles. Make room and try again.");
        }
        progress.forget(id);
        tell(id);
    }

    private TilePyramid cut(String id) throws IOException, InterruptedException {
        Panorama panorama = repository.find(id).orElseThrow(CancellationException::new);
        Crop crop = repository.crop(id).orElseThrow(CancellationException::new);
        TilePyramid pyramid = TilePyramid.of(crop.fullWidth());
        Path work = folder.newWork();
        try {
            tiler.tile(folder.master(id), crop, pyramid, new TileStore(work), percent -> {
                if (stopping || id.equals(unwanted)) {
                    throw new CancellationException("not now");
                }
                progress.reach(id, percent);
                progress.tell(panorama.withPercent(percent));
            });
            if (id.equals(unwanted)) {
                throw new CancellationException("deleted");
            }
            folder.keepTiles(work, id);
        } finally {
            folder.discard(work);
        }
        return pyramid;
    }

    private void tell(String id) {
        repository.find(id).map(progress::withPercent).ifPresent(progress::tell);
    }
}
