package org.walkrounds.panorama;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A room of the demo at the size of a camera's picture, with a sensor's grain, so that it has about as many bytes. */
final class GrainyPicture {

    private static final String ROOM = "/media/panoramas/reading-room.jpg";

    private GrainyPicture() {}

    static Path write(Path file, int width) throws IOException {
        BufferedImage picture = scaled(width);
        grain(((DataBufferInt) picture.getRaster().getDataBuffer()).getData());
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(0.9f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return file;
    }

    private static BufferedImage scaled(int width) throws IOException {
        try (InputStream room = GrainyPicture.class.getResourceAsStream(ROOM)) {
            if (room == null) {
                throw new IOException("name a panorama: the demo's " + ROOM + " is not there");
            }
            BufferedImage original = ImageIO.read(room);
            BufferedImage picture = new BufferedImage(width, width / 2, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = picture.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.drawImage(original, 0, 0, width, width / 2, null);
            graphics.dispose();
            return picture;
        }
    }

    private static void grain(int[] pixels) {
        Random random = new Random(1);
        for (int i = 0; i < pixels.length; i++) {
            int grain = (int) Math.round(random.nextGaussian() * 3);
            int red = Math.clamp((pixels[i] >> 16 & 0xff) + grain, 0, 255);
            int green = Math.clamp((pixels[i] >> 8 & 0xff) + grain, 0, 255);
            int blue = Math.clamp((pixels[i] & 0xff) + grain, 0, 255);
            pixels[i] = (red << 16) | (green << 8) | blue;
        }
    }
}
