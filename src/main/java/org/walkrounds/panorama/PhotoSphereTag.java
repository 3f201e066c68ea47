package org.walkrounds.panorama;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Writes what is known of a sphere into a JPEG, as XMP in Google's Photo Sphere namespace: the other direction of
 * {@link PhotoSphere}.
 */
public final class PhotoSphereTag {

    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    /** As many as {@link PhotoSphere} reads. */
    private static final int MOST_DECIMALS = 15;

    private PhotoSphereTag() {}

    /**
     * The same picture, saying which part of the sphere it shows. What the picture says itself counts more.
     *
     * @param jpeg closed with the answer
     */
    public static InputStream on(InputStream jpeg, Crop part) throws IOException {
        return on(jpeg, xmp(part, Optional.empty(), 0, 0));
    }

    /** The master with everything that its upload said of the sphere. */
    static InputStream on(InputStream jpeg, Master master) throws IOException {
        return on(jpeg, xmp(master.crop(), master.heading(), master.pitch(), master.roll()));
    }

    /** JFIF 1.02 wants its own segment first. */
    private static InputStream on(InputStream jpeg, String xmp) throws IOException {
        if (xmp.isEmpty()) {
            return jpeg;
        }
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        start.writeBytes(jpeg.readNBytes(2));
        byte[] next = jpeg.readNBytes(4);
        boolean jfif = next.length == 4 && (next[1] & 0xff) == APP0;
        if (jfif) {
            start.writeBytes(next);
            start.writeBytes(jpeg.readNBytes(Math.max(0, ((next[2] & 0xff) << 8 | (next[3] & 0xff)) - 2)));
        }
        Header.write(start, APP1, ("http://ns.adobe.com/xap/1.0/\0" + xmp).getBytes(StandardCharsets.UTF_8));
        if (!jfif) {
            start.writeBytes(next);
        }
        return new SequenceInputStream(new ByteArrayInputStream(start.toByteArray()), jpeg);
    }

    private static String xmp(Crop crop, Optional<Double> heading, double pitch, double roll) {
        StringBuilder facts = new StringBuilder();
        heading.ifPresent(degrees -> add(facts, "PoseHeadingDegrees", heading(degrees)));
        if (pitch != 0) {
            add(facts, "PosePitchDegrees", decimal(pitch));
        }
        if (roll != 0) {
            add(facts, "PoseRollDegrees", decimal(roll));
        }
        if (crop.isPartial()) {
            add(facts, "FullPanoWidthPixels", crop.fullWidth());
            add(facts, "FullPanoHeightPixels", crop.fullHeight());
            add(facts, "CroppedAreaLeftPixels", crop.left());
            add(facts, "CroppedAreaTopPixels", crop.top());
            add(facts, "CroppedAreaImageWidthPixels", crop.width());
            add(facts, "CroppedAreaImageHeightPixels", crop.height());
        }
        if (facts.isEmpty()) {
            return "";
        }
        return "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                + "<rdf:Description rdf:about=\"\" xmlns:GPano=\"http://ns.google.com/photos/1.0/panorama/\""
                + " GPano:ProjectionType=\"equirectangular\"" + facts + "/></rdf:RDF></x:xmpmeta>";
    }

    private static void add(StringBuilder facts, String name, Object value) {
        facts.append(" GPano:").append(name).append("=\"").append(value).append('"');
    }

    /** A bearing that is read back to the last bit: reading adds a full turn, which may round. */
    private static String heading(double degrees) {
        String plain = decimal(degrees);
        return (Double.parseDouble(plain) + 360) % 360 == degrees ? plain : decimal(degrees - 360);
    }

    private static String decimal(double degrees) {
        BigDecimal exact = new BigDecimal(Double.toString(degrees));
        return exact.setScale(Math.min(Math.max(exact.scale(), 0), MOST_DECIMALS), RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
