package org.walkrounds.journey;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A panorama that nobody has seen before: a grid of degrees on a sky that grows darker. */
final class PaintedPanorama {

    private PaintedPanorama() {}

    static byte[] encoded(int width, int height, String format) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        for (int y = 0; y < height; y++) {
            pen.setColor(Color.getHSBColor(0.55f, 0.5f, 0.9f - 0.6f * y / height));
            pen.drawLine(0, y, width, y);
        }
        pen.setColor(Color.WHITE);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, height / 32));
        for (int degrees = -180; degrees < 180; degrees += 15) {
            int x = (degrees + 180) * width / 360;
            pen.drawLine(x, 0, x, height);
            pen.drawString(degrees + "°", x + 8, height / 2 - 8);
        }
        for (int y = 0; y < height; y += height / 12) {
            pen.drawLine(0, y, width, y);
        }
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
