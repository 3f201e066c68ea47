package org.walkrounds.brochure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.walkrounds.panorama.StillView;

/** Keeps the stills that brochures used last, up to {@value #MOST_BYTES} bytes; a panorama's id names its content. */
final class Darkroom implements Lens {

    private static final long MOST_BYTES = 48L * 1024 * 1024;

    private final Lens lens;
    private final Map<Order, byte[]> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    private record Order(String panorama, StillView view, int width, int height) {}

    Darkroom(Lens lens) {
        this.lens = lens;
    }

    @Override
    public Optional<byte[]> take(String panorama, StillView view, int width, int height) {
        Order order = new Order(panorama, view, width, height);
        byte[] still;
        synchronized (this) {
            still = kept.get(order);
        }
        if (still != null) {
            return Optional.of(still);
        }
        Optional<byte[]> taken = lens.take(panorama, view, width, height);
        taken.ifPresent(jpeg -> keep(order, jpeg));
        return taken;
    }

    private synchronized void keep(Order order, byte[] jpeg) {
        if (kept.putIfAbsent(order, jpeg) != null) {
            return;
        }
        bytes += jpeg.length;
        var eldest = kept.entrySet().iterator();
        while (bytes > MOST_BYTES && kept.size() > 1) {
            bytes -= eldest.next().getValue().length;
            eldest.remove();
        }
    }
}
