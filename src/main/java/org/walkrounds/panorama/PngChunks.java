package org.walkrounds.panorama;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A PNG as it arrives, chunk by chunk (ISO/IEC 15948, 5.3), each checked by its sum. The picture's data, which one chunk or
 * many may hold, are read as one stream.
 */
final class PngChunks extends InputStream {

    private static final String PICTURE = "IDAT";
    private static final int LARGEST = 8 << 20;
    private static final int PART = 1 << 16;

    private final UploadStream in;
    private final CRC32 sum = new CRC32();
    private String type = "";
    /** What is at hand of the chunk's data: all, or a part of the picture's. */
    private byte[] data = {};

    private int position;
    private long left;

    PngChunks(UploadStream in) {
        this.in = in;
    }

    /** Goes on to the next chunk; returns its type. */
    String next() throws IOException {
        left = ByteBuffer.wrap(in.read(4)).getInt() & 0xffffffffL;
        byte[] name = in.read(4);
        type = new String(name, StandardCharsets.ISO_8859_1);
        sum.reset();
        sum.update(name);
        if (!type.equals(PICTURE)) {
            if (left > LARGEST) {
                throw FrameHeader.damaged();
            }
            take((int) left);
            end();
        } else {
            take(0);
        }
        return type;
    }

    /** All data of a chunk that is none of the picture's. */
    byte[] data() {
        return data;
    }

    /** The picture's data, from the chunk that is at hand to the last of its kind. */
    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        while (position == data.length) {
            if (!type.equals(PICTURE)) {
                return -1;
            }
            if (left > 0) {
                take((int) Math.min(left, PART));
            } else {
                end();
                next();
            }
        }
        if (!type.equals(PICTURE)) {
            return -1;
        }
        int part = Math.min(count, data.length - position);
        System.arraycopy(data, position, bytes, offset, part);
        position += part;
        return part;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    private void take(int count) throws IOException {
        data = in.read(count);
        position = 0;
        left -= count;
        sum.update(data);
    }

    private void end() throws IOException {
        if ((int) sum.getValue() != ByteBuffer.wrap(in.read(4)).getInt()) {
            throw FrameHeader.damaged();
        }
    }
}
