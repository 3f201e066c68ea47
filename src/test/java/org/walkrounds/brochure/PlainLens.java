package org.walkrounds.brochure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.walkrounds.panorama.StillView;

/** Takes a plain JPEG of the size asked for, whatever there is to see. */
final class PlainLens implements Lens {

    @Override
    public Optional<byte[]> take(String panorama, StillView view, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.getHSBColor((float) (view.yaw() / 360), 0.3f, 0.6f));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(jpeg.toByteArray());
    }
}
