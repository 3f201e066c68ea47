package org.walkrounds.panorama;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A PNG as it arrives, chunk by chunk (ISO/IEC 15948, 5.3), each checked by its sum. The picture's data, which many chunks
 * may share, are read as one stream.
 */
final class PngChunks extends InputStream {

    private static final int LARGEST = 8 << 20;

    private final UploadStream in;
    private final CRC32 sum = new CRC32();
    private byte[] data = {};
    private int position;
    private String type = "";

    PngChunks(UploadStream in) {
        this.in = in;
    }

    /** Goes on to the next chunk; returns its type. */
    String next() throws IOException {
        long length = ByteBuffer.wrap(in.read(4)).getInt() & 0xffffffffL;
        byte[] name = in.read(4);
        type = new String(name, StandardCharsets.ISO_8859_1);
        if (length > LARGEST) {
            throw new UnusablePanoramaException(
                    "This PNG is stored in a way that takes too much memory. Save it as a JPEG and upload that.");
        }
        data = in.read((int) length);
        position = 0;
        sum.reset();
        sum.update(name);
        sum.update(data);
        if ((int) sum.getValue() != ByteBuffer.wrap(in.read(4)).getInt()) {
            throw FrameHeader.damaged();
        }
        return type;
    }

    byte[] data() {
        return data;
    }

    /** The picture's data, from the chunk that is at hand to the last of its kind. */
    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        while (position == data.length) {
            if (!type.equals("IDAT") || !next().equals("IDAT")) {
                return -1;
            }
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
}
