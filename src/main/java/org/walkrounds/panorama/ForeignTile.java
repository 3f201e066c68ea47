package org.walkrounds.panorama;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A tile from outside, read with care: it must have the size that its place gives it before a pixel is decoded. */
final class ForeignTile {

    private ForeignTile() {}

    /** The tile as Y'CbCr after JFIF, three bytes a pixel. */
    static Raster read(CubeTiles cube, Face face, int row, int column) {
        int width = Math.min(cube.tileSize(), cube.faceSize() - column * cube.tileSize());
        int height = Math.min(cube.tileSize(), cube.faceSize() - row * cube.tileSize());
        String name = face.letter() + "/" + row + "/" + column;
        try (InputStream in = cube.source().open(face.letter(), row, column);
                ImageInputStream input = new MemoryCacheImageInputStream(in)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new UnusablePanoramaException("The tile " + name + " is no picture.");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                if (reader.getWidth(0) != width || reader.getHeight(0) != height) {
                    throw new UnusablePanoramaException("The tile " + name + " has " + reader.getWidth(0) + " × "
                            + reader.getHeight(0) + " pixels instead of " + width + " × " + height + ".");
                }
                return ycc(reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (IIOException damaged) {
            throw new UnusablePanoramaException("The tile " + name + " is damaged.", damaged);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Raster ycc(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] rgb = picture.getRGB(0, 0, width, height, null, 0, width);
        byte[] samples = new byte[3 * rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            int red = rgb[i] >> 16 & 0xff;
            int green = rgb[i] >> 8 & 0xff;
            int blue = rgb[i] & 0xff;
            samples[3 * i] = (byte) ((19595 * red + 38470 * green + 7471 * blue + 32768) >> 16);
            samples[3 * i + 1] = (byte) ((-11059 * red - 21709 * green + 32768 * blue + (128 << 16) + 32767) >> 16);
            samples[3 * i + 2] = (byte) ((32768 * red - 27439 * green - 5329 * blue + (128 << 16) + 32767) >> 16);
        }
        return Raster.createInterleavedRaster(
                new DataBufferByte(samples, samples.length), width, height, 3 * width, 3, new int[] {0, 1, 2}, null);
    }
}
