package org.walkrounds.panorama;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Cuts a master into its pyramid. The six faces are drawn in strips of one row of tiles. One thread decodes; the others
 * take the strips in the order in which their rows of the sphere appear, so that the zenith and the upper halves are done
 * when the decoder is; then it helps with the rest. No face is ever held at its finest size: a strip's tiles are encoded
 * at once and only its half stays for the coarser levels.
 */
final class Tiler {

    private final int threads;

    Tiler(int threads) {
        this.threads = Math.max(1, threads);
    }

    /**
     * Writes all tiles and the preview below a folder.
     *
     * @param percent told how far it is, 1 to 100, ever more, from any thread; it may throw a
     *     {@link CancellationException} to stop all
     * @throws UnusablePanoramaException if the master can't be decoded to its end
     * @throws IOException if a tile can't be written
     * @throws InterruptedException if the calling thread is interrupted meanwhile; the folder is incomplete then
     */
    void tile(Path master, Crop crop, TilePyramid pyramid, TileStore store, IntConsumer percent)
            throws IOException, InterruptedException {
        store.createFolders(pyramid);
        Sphere sphere = new Sphere(crop, pyramid.finestFaceSize());
        List<Strip> strips = new ArrayList<>();
        List<FacePyramid> faces = new ArrayList<>();
        for (Face face : Face.values()) {
            FacePyramid levels = new FacePyramid(face, pyramid, store);
            faces.add(levels);
            strips.addAll(Strip.of(sphere, face, levels));
        }
        strips.sort(Comparator.comparingInt(Strip::lastSourceRow));

        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Worker draw = () -> {
            JpegEncoder encoder = new JpegEncoder(FacePyramid.QUALITY);
            for (int i = next.getAndIncrement(); i < strips.size(); i = next.getAndIncrement()) {
                Strip strip = strips.get(i);
                sphere.await(strip.lastSourceRow());
                strip.draw(encoder);
                synchronized (strips) {
                    percent.accept(100 * done.incrementAndGet() / strips.size());
                }
            }
        };
        List<Worker> workers = new ArrayList<>();
        workers.add(() -> {
            SphereDecoder.decode(master, sphere);
            draw.work();
        });
        for (int i = 1; i < threads; i++) {
            workers.add(draw);
        }
        runAll(workers, sphere);
        Preview.write(faces, store);
    }

    private interface Worker {
        void work() throws IOException, InterruptedException;
    }

    /** Runs them side by side; when one fails the others stop, and the first failure is thrown. */
    private static void runAll(List<Worker> workers, Sphere sphere) throws IOException, InterruptedException {
        try (ExecutorService executor = Executors.newFixedThreadPool(
                workers.size(), Thread.ofPlatform().name("tiler-", 1).factory())) {
            List<Future<?>> running = new ArrayList<>();
            for (Worker worker : workers) {
                running.add(executor.submit(() -> {
                    try {
                        worker.work();
                    } catch (Throwable problem) {
                        sphere.fail(problem);
                        throw problem;
                    }
                    return null;
                }));
            }
            try {
                for (Future<?> future : running) {
                    future.get();
                }
            } catch (ExecutionException problem) {
                throw asThrown(sphere.failure().orElse(problem.getCause()));
            } catch (InterruptedException stop) {
                sphere.fail(new CancellationException("stopped"));
                executor.shutdownNow();
                throw stop;
            }
        }
    }

    private static IOException asThrown(Throwable problem) {
        return switch (problem) {
            case IOException io -> io;
            case RuntimeException runtime -> throw runtime;
            case Error error -> throw error;
            default -> new IOException(problem);
        };
    }
}
