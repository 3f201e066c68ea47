package org.walkrounds.panorama;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing of a picture's EXIF data that changes how it is seen: which way up it is (CIPA DC-008, 4.6.4 A). */
final class Exif {

    private static final int ORIENTATION = 0x0112;
    private static final int UPRIGHT = 1;

    private Exif() {}

    /** @param tiff the EXIF segment after its name; what is not well-formed counts as upright */
    static boolean isUpright(byte[] tiff) {
        if (tiff.length < 8) {
            return true;
        }
        ByteBuffer buffer = ByteBuffer.wrap(tiff);
        buffer.order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = buffer.getInt(4);
        if (directory < 8 || directory > tiff.length - 2) {
            return true;
        }
        int entries = buffer.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (entry > tiff.length - 12) {
                return true;
            }
            if ((buffer.getShort(entry) & 0xffff) == ORIENTATION) {
                int value = buffer.getShort(entry + 8) & 0xffff;
                return value <= UPRIGHT || value > 8;
            }
        }
        return true;
    }
}
