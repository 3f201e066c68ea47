package org.walkrounds.panorama;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads a master into a sphere with the JDK's decoder. The decoder writes row by row into the destination's raster; ours
 * passes the rows on at once, so that there is never a second copy of the picture and drawing begins while decoding goes
 * on. An embedded color profile is converted to sRGB on the way.
 */
final class SphereDecoder {

    private static final String DAMAGED = "The picture is damaged. Export it again and upload the new file.";

    private SphereDecoder() {}

    /** @throws UnusablePanoramaException if the picture's data is damaged or breaks off */
    static void decode(Path master, Sphere sphere) throws IOException {
        decode(master, sphere.raster());
        sphere.publish(sphere.crop().height());
    }

    /** Reads a master into a raster, row by row; throws as {@link #decode(Path, Sphere)}. */
    static void decode(Path master, WritableRaster raster) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        List<String> damage = new ArrayList<>();
        try (ImageInputStream input = new FileImageInputStream(master.toFile())) {
            reader.setInput(input, true, true);
            reader.addIIOReadWarningListener((source, warning) -> {
                if (isDamage(warning)) {
                    damage.add(warning);
                }
            });
            ImageReadParam parameters = reader.getDefaultReadParam();
            parameters.setDestination(destination(raster));
            reader.read(0, parameters);
        } catch (IIOException problem) {
            throw new UnusablePanoramaException(DAMAGED, problem);
        } finally {
            reader.dispose();
        }
        if (!damage.isEmpty()) {
            throw new UnusablePanoramaException(DAMAGED);
        }
    }

    private static BufferedImage destination(WritableRaster raster) {
        ComponentColorModel rgb = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        return new BufferedImage(rgb, raster, false, null);
    }

    /** The decoder goes on over missing data with gray; only stray bytes between two markers do no harm. */
    private static boolean isDamage(String warning) {
        return (warning.startsWith("Corrupt") || warning.startsWith("Premature")) && !warning.contains("extraneous");
    }
}
