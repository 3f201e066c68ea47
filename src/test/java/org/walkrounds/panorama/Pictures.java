package org.walkrounds.panorama;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Pictures that tests upload, made by the JDK's encoder and changed marker by marker. */
public final class Pictures {

    private Pictures() {}

    /** A panorama in which each direction has a color of its own: red, green and blue are x, y and z from -1 to 1. */
    public static byte[] compass(int width) {
        return jpeg(compassPart(Crop.whole(width, width / 2)));
    }

    /** The part of such a panorama that a crop shows. */
    static BufferedImage compassPart(Crop crop) {
        return draw(crop.width(), crop.height(), (column, row) -> {
            double yaw = Math.toRadians((crop.left() + column + 0.5) / crop.fullWidth() * 360 - 180);
            double pitch = Math.toRadians(90 - (crop.top() + row + 0.5) / crop.fullHeight() * 180);
            return color(Math.sin(yaw) * Math.cos(pitch), Math.sin(pitch), -Math.cos(yaw) * Math.cos(pitch));
        });
    }

    /** The color of a direction. */
    public static int color(double x, double y, double z) {
        return part(x) << 16 | part(y) << 8 | part(z);
    }

    private static int part(double value) {
        return (int) Math.round(128 + 100 * value);
    }

    /** A different plain panorama for each number. */
    public static byte[] plain(int number) {
        return jpeg(draw(1024, 512, (column, row) -> 0x305070 + number * 0x010203 + (column ^ row) % 16));
    }

    public static BufferedImage draw(int width, int height, IntBinaryOperator color) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                image.setRGB(column, row, color.applyAsInt(column, row));
            }
        }
        return image;
    }

    public static byte[] jpeg(BufferedImage image) {
        return encode(new IIOImage(image, null, null), false);
    }

    static byte[] progressive(BufferedImage image) {
        return encode(new IIOImage(image, null, null), true);
    }

    /** A JPEG with as much chroma as brightness and, as cameras write it, EXIF in place of JFIF. */
    static byte[] fromCamera(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try {
            IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
            String format = "javax_imageio_jpeg_image_1.0";
            IIOMetadataNode tree = (IIOMetadataNode) metadata.getAsTree(format);
            NodeList components = tree.getElementsByTagName("componentSpec");
            for (int i = 0; i < components.getLength(); i++) {
                ((Element) components.item(i)).setAttribute("HsamplingFactor", "1");
                ((Element) components.item(i)).setAttribute("VsamplingFactor", "1");
            }
            metadata.setFromTree(format, tree);
            byte[] jpeg = encode(new IIOImage(image, null, metadata), false);
            int jfif = find(jpeg, 0xe0);
            int length = 2 + ((jpeg[jfif + 2] & 0xff) << 8) + (jpeg[jfif + 3] & 0xff);
            ByteArrayOutputStream without = new ByteArrayOutputStream();
            without.write(jpeg, 0, jfif);
            without.write(jpeg, jfif + length, jpeg.length - jfif - length);
            return with(without.toByteArray(), 0xe1, Metadata.exif(1));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } finally {
            writer.dispose();
        }
    }

    /** A JPEG of four components, as print uses. */
    static byte[] cmyk(int width, int height) {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        return encode(new IIOImage(raster, null, null), false);
    }

    public static byte[] png(int width, int height) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static byte[] encode(IIOImage image, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(0.95f);
            if (progressive) {
                parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(stream);
            writer.write(null, image, parameters);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    public static BufferedImage decode(byte[] jpeg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The JPEG with a segment more right at its start. */
    static byte[] with(byte[] jpeg, int marker, byte[]... parts) {
        int length = 2 + Arrays.stream(parts).mapToInt(part -> part.length).sum();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length});
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** Where a marker stands. */
    static int find(byte[] jpeg, int marker) {
        for (int i = 2; i < jpeg.length - 1; ) {
            if ((jpeg[i + 1] & 0xff) == marker) {
                return i;
            }
            i += 2 + ((jpeg[i + 2] & 0xff) << 8) + (jpeg[i + 3] & 0xff);
        }
        throw new IllegalArgumentException("there is no such marker before the first scan");
    }

    /** The JPEG with other dimensions in its frame header. */
    static byte[] claiming(byte[] jpeg, int width, int height) {
        byte[] changed = jpeg.clone();
        int frame = find(jpeg, 0xc0);
        changed[frame + 5] = (byte) (height >> 8);
        changed[frame + 6] = (byte) height;
        changed[frame + 7] = (byte) (width >> 8);
        changed[frame + 8] = (byte) width;
        return changed;
    }
}
