package org.walkrounds.panorama;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Bytes of a JPEG file as they are written: markers, segments, and a scan's bits with their stuffed zeros. */
final class JpegOutput {

    private byte[] bytes = new byte[1 << 16];
    private int size;
    private long pending;
    private int pendingBits;

    void clear() {
        size = 0;
        pending = 0;
        pendingBits = 0;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    void marker(int code) {
        put(0xff);
        put(code);
    }

    /** Hands over what is there; bits that make no whole byte yet stay. */
    void drainTo(OutputStream target) throws IOException {
        target.write(bytes, 0, size);
        size = 0;
    }

    /** A marker with its segment; the parts are written one after the other. */
    void segment(int code, byte[]... parts) {
        int length = 2;
        for (byte[] part : parts) {
            length += part.length;
        }
        marker(code);
        put(length >> 8);
        put(length);
        for (byte[] part : parts) {
            for (byte b : part) {
                put(b);
            }
        }
    }

    /** At most 32 bits. */
    void bits(int value, int count) {
        pending = pending << count | value;
        pendingBits += count;
        while (pendingBits >= 8) {
            pendingBits -= 8;
            int b = (int) (pending >> pendingBits) & 0xff;
            put(b);
            if (b == 0xff) {
                put(0);
            }
        }
    }

    /** Fills the last byte of a scan up with ones. */
    void fillByte() {
        if (pendingBits > 0) {
            int missing = 8 - pendingBits;
            bits((1 << missing) - 1, missing);
        }
    }

    private void put(int b) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) b;
    }
}
