package org.walkrounds.panorama;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;

/**
 * Plain pictures of views: for the first HTML, link previews and print. They are drawn from the tiles of the level that
 * has enough pixels, a few milliseconds each.
 */
@Service
public class Stills {

    /** Most pixels that a still may have each way. */
    public static final int LARGEST = 4096;

    private static final int QUALITY = 80;
    private static final int PRINT_QUALITY = 90;

    private final PanoramaRepository repository;
    private final MediaFolder folder;
    private final StillCache cache;
    private final Semaphore drawing = new Semaphore(Runtime.getRuntime().availableProcessors());

    Stills(PanoramaRepository repository, MediaFolder folder, StillCache cache) {
        this.repository = repository;
        this.folder = folder;
        this.cache = cache;
    }

    /**
     * A square picture of a view, as served by address: the field of view holds along both sides, so shown with {@code
     * object-fit: cover} it is exactly the view on any screen.
     *
     * @param size edge in pixels, even
     * @return a JPEG; empty if there is no such panorama or its tiles are not ready
     */
    public Optional<byte[]> square(String id, StillView view, int size) {
        return shaped(id, view, size, size);
    }

    /**
     * A picture of a view as served by address, of another shape: the field of view holds along the longer side.
     *
     * @param width pixels, even
     * @param height pixels, even
     * @return a JPEG; empty if there is no such panorama or its tiles are not ready
     */
    public Optional<byte[]> shaped(String id, StillView view, int width, int height) {
        return cached(id, view.rounded(), new StillSize(width, height));
    }

    /**
     * A picture of a view in any shape and at a quality for print; not cached.
     *
     * @param width pixels, even, at most {@link #LARGEST}
     * @param height pixels, even, at most {@link #LARGEST}
     * @return a JPEG; empty if there is no such panorama or its tiles are not ready
     */
    public Optional<byte[]> perspective(String id, StillView view, int width, int height) {
        return draw(id, view, new StillSize(width, height), PRINT_QUALITY);
    }

    /** Address of the square still of this view; see {@link #square}. */
    public static String address(String id, StillView view) {
        StillView rounded = view.rounded();
        String address = "/media/" + id + "/still.jpg?yaw=" + (long) rounded.yaw() + "&pitch=" + (long) rounded.pitch()
                + "&fov=" + (long) rounded.fov();
        return rounded.levelPitch() == 0 && rounded.levelRoll() == 0
                ? address
                : address + "&levelPitch=" + rounded.levelPitch() + "&levelRoll=" + rounded.levelRoll();
    }

    Optional<byte[]> cached(String id, StillView view, StillSize size) {
        StillCache.Key key = new StillCache.Key(id, view, size);
        Optional<byte[]> kept = cache.get(key);
        if (kept.isPresent()) {
            return kept;
        }
        Optional<byte[]> still = draw(id, view, size, QUALITY);
        still.ifPresent(bytes -> cache.put(key, bytes));
        return still;
    }

    private Optional<byte[]> draw(String id, StillView view, StillSize size, int quality) {
        requireDrawable(size.width());
        requireDrawable(size.height());
        Optional<TilePyramid> pyramid = repository.find(id).flatMap(Panorama::pyramid);
        if (pyramid.isEmpty()) {
            return Optional.empty();
        }
        // Drawing is all computing: more at once than there are processors would only take more memory.
        drawing.acquireUninterruptibly();
        try {
            Picture picture = Perspective.draw(folder.tiles(id), pyramid.get(), view, size.width(), size.height());
            return Optional.of(new JpegEncoder(quality).encode(picture));
        } catch (UncheckedIOException deleted) {
            if (repository.find(id).isEmpty()) {
                return Optional.empty();
            }
            throw deleted;
        } finally {
            drawing.release();
        }
    }

    private static void requireDrawable(int pixels) {
        if (pixels < 16 || pixels > LARGEST || pixels % 2 != 0) {
            throw new IllegalArgumentException("a still has an even number of pixels, 16 to " + LARGEST);
        }
    }
}
