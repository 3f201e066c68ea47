package org.walkrounds.panorama;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** An upload as it arrives, read in blocks and never further than the size limit. */
final class UploadStream {

    private final InputStream in;
    private final long limit;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int end;
    private long received;

    UploadStream(InputStream in, long limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Up to this many bytes from the start, left in place. */
    byte[] start(int count) throws IOException {
        while (end < count && receive()) {
            // one more block
        }
        return Arrays.copyOf(buffer, Math.min(count, end));
    }

    /** The next byte, or -1 at the end. */
    int read() throws IOException {
        if (position == end && !refill()) {
            return -1;
        }
        return buffer[position++] & 0xff;
    }

    byte[] read(int count) throws IOException {
        byte[] bytes = new byte[count];
        int done = 0;
        while (done < count) {
            if (position == end && !refill()) {
                throw truncated();
            }
            int part = Math.min(count - done, end - position);
            System.arraycopy(buffer, position, bytes, done, part);
            position += part;
            done += part;
        }
        return bytes;
    }

    /**
     * Copies the entropy-coded data of a scan, up to the marker that ends it, and returns that marker's code (ITU-T T.81,
     * B.1.1.5: in such data, 0xFF is followed by a zero or is a restart marker).
     */
    int copyScan(OutputStream out) throws IOException {
        int from = position;
        while (true) {
            position = indexOfMarker(position);
            out.write(buffer, from, position - from);
            if (position == end && !refill()) {
                throw truncated();
            }
            from = position;
            if (buffer[position] != (byte) 0xff) {
                continue;
            }
            position++;
            int code = read();
            while (code == 0xff) {
                code = read();
            }
            if (code < 0) {
                throw truncated();
            }
            if (code != 0 && (code < 0xd0 || code > 0xd7)) {
                return code;
            }
            out.write(0xff);
            out.write(code);
            from = position;
        }
    }

    private int indexOfMarker(int from) {
        for (int i = from; i < end; i++) {
            if (buffer[i] == (byte) 0xff) {
                return i;
            }
        }
        return end;
    }

    static UnusablePanoramaException truncated() {
        return new UnusablePanoramaException(
                "The picture breaks off before its end. Export or copy it again and upload the complete file.");
    }

    private boolean refill() throws IOException {
        position = 0;
        end = 0;
        return receive();
    }

    private boolean receive() throws IOException {
        int count = in.read(buffer, end, buffer.length - end);
        if (count <= 0) {
            return false;
        }
        end += count;
        received += count;
        if (received > limit) {
            throw new UnusablePanoramaException("The file is larger than " + limit / (1024 * 1024)
                    + " MB. Save the panorama as a JPEG of lower quality and upload that.");
        }
        return true;
    }
}
