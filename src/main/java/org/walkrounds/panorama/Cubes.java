package org.walkrounds.panorama;

import java.io.ByteArrayInputStream;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;

/** The way in for panoramas that come as cubes: they are unfolded and then go the way of any other. */
@Service
public class Cubes {

    /**
     * Pixels around of the largest picture that a cube becomes. More would take more memory than the cutting of tiles
     * does.
     */
    public static final int WIDEST = 12_288;

    private static final int QUALITY = 92;

    private final Panoramas panoramas;
    /** One alone may take 300 MB. */
    private final Semaphore unfolding = new Semaphore(1);

    Cubes(Panoramas panoramas) {
        this.panoramas = panoramas;
    }

    /**
     * Takes in a cube.
     *
     * @param width pixels around of the picture that it becomes; rounded to what a cube of this size can be
     * @throws UnusablePanoramaException if a tile is missing or damaged, or the picture is too small
     */
    public Panorama submit(CubeTiles cube, int width, String name) {
        int around = Math.clamp(width, 4, WIDEST) / 4 * 4;
        unfolding.acquireUninterruptibly();
        byte[] jpeg;
        try {
            jpeg = new JpegEncoder(QUALITY).encode(CubeUnfolding.draw(cube, around));
        } finally {
            unfolding.release();
        }
        return panoramas.submit(new ByteArrayInputStream(jpeg), name);
    }
}
