package org.walkrounds.brochure;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.walkrounds.panorama.StillView;

/** Cuts pictures of the size asked for from the demo's panoramas: as many bytes as real stills have, without tiles. */
final class PanoramaCrops implements Lens {

    @Override
    public Optional<byte[]> take(String panorama, StillView view, int width, int height) {
        try (InputStream file = Lens.class.getResourceAsStream("/media/panoramas/" + panorama)) {
            BufferedImage whole = ImageIO.read(file);
            int x = (int) ((view.yaw() + 180) / 360 * (whole.getWidth() - width));
            BufferedImage crop = whole.getSubimage(x, (whole.getHeight() - height) / 2, width, height);
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            ImageIO.write(crop, "jpg", jpeg);
            return Optional.of(jpeg.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
