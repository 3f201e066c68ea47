package org.walkrounds.tour.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** An entry while it is unpacked: not a byte more than it promised, and in the end the bytes that were packed. */
final class EntryStream extends FilterInputStream {

    private final String name;
    private final long size;
    private final long expected;
    private final CRC32 sum = new CRC32();
    private long count;

    EntryStream(InputStream in, String name, long size, long crc) {
        super(in);
        this.name = name;
        this.size = size;
        this.expected = crc;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = readPacked(bytes, offset, length);
        if (read < 0) {
            if (count != size || sum.getValue() != expected) {
                throw damaged();
            }
            return read;
        }
        count += read;
        if (count > size) {
            throw new UnusableArchiveException(name, "unpacks to more than the archive says. Nothing was taken over.");
        }
        sum.update(bytes, offset, read);
        return read;
    }

    private int readPacked(byte[] bytes, int offset, int length) throws IOException {
        try {
            return in.read(bytes, offset, length);
        } catch (IOException problem) {
            throw damaged();
        }
    }

    @Override
    public long skip(long length) throws IOException {
        return readNBytes((int) Math.min(length, 1 << 16)).length;
    }

    private UnusableArchiveException damaged() {
        return new UnusableArchiveException(name, "is damaged. Pack the archive again and upload that.");
    }
}
