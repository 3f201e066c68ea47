package org.walkrounds.panorama;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Metadata as cameras and editors write it. */
final class Metadata {

    /** Found nowhere by chance; stands for a place, a name, a serial number. */
    static final String SECRET = "51.507351N-0.127758W";

    private Metadata() {}

    /** EXIF with an orientation and a text that must not get out. */
    static byte[] exif(int orientation) {
        byte[] secret = SECRET.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + secret.length)
                .put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x010e)
                .putShort((short) 2)
                .putInt(secret.length)
                .putInt(38)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(secret)
                .array();
    }

    /** XMP whose Photo Sphere properties are attributes. */
    static byte[] xmp(String attributes) {
        return packet("<rdf:Description xmlns:GPano='http://ns.google.com/photos/1.0/panorama/' " + attributes + "/>");
    }

    /** XMP whose Photo Sphere properties are elements. */
    static byte[] xmpElements(String elements) {
        return packet("<rdf:Description xmlns:GPano='http://ns.google.com/photos/1.0/panorama/'>" + elements
                + "</rdf:Description>");
    }

    private static byte[] packet(String description) {
        return segment("<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>"
                + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>" + description
                + "<rdf:Description rdf:about='" + SECRET + "'/></rdf:RDF></x:xmpmeta><?xpacket end='w'?>");
    }

    static byte[] segment(String xml) {
        return ("http://ns.adobe.com/xap/1.0/\0" + xml).getBytes(StandardCharsets.UTF_8);
    }

    /** Attributes for a picture that shows a part of the sphere. */
    static String cropped(Crop crop) {
        return "GPano:FullPanoWidthPixels='" + crop.fullWidth() + "' GPano:FullPanoHeightPixels='" + crop.fullHeight()
                + "' GPano:CroppedAreaLeftPixels='" + crop.left() + "' GPano:CroppedAreaTopPixels='" + crop.top()
                + "' GPano:CroppedAreaImageWidthPixels='" + crop.width() + "' GPano:CroppedAreaImageHeightPixels='"
                + crop.height() + "' GPano:ProjectionType='equirectangular'";
    }
}
