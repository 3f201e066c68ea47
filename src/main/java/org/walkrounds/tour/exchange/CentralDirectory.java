package org.walkrounds.tour.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.Locale;

/**
 * A look at the list at the end of a ZIP archive (APPNOTE 4.3.12 to 4.3.16) in little memory, before anything holds all of
 * it: what it says of its own size may be a lie.
 */
final class CentralDirectory {

    /** Entries that an archive may have; a hundred rooms of the finest tiles have fewer. */
    static final int MOST_ENTRIES = 60_000;

    private static final int MOST_BYTES = 16 << 20;
    private static final int HEADER = 0x02014b50;
    private static final int HEADER_LENGTH = 46;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ZIP64_LOCATOR = 0x07064b50;
    private static final int ZIP64_LOCATOR_LENGTH = 20;
    private static final int LONGEST_COMMENT = 0xffff;

    private final FileChannel file;

    private CentralDirectory(FileChannel file) {
        this.file = file;
    }

    /**
     * Where the list begins, once it is known to be harmless.
     *
     * @throws UnusableArchiveException if the file is no ZIP archive, or one with too many entries
     */
    static long begin(FileChannel file) throws IOException {
        return new CentralDirectory(file).begin();
    }

    private long begin() throws IOException {
        long end = end();
        if (end >= ZIP64_LOCATOR_LENGTH && read(end - ZIP64_LOCATOR_LENGTH, 4).getInt() == ZIP64_LOCATOR) {
            throw new UnusableArchiveException(
                    "", "The archive is of the form for more than 4 GB or 65,535 files. Pack a smaller one.");
        }
        ByteBuffer record = read(end, END_LENGTH);
        long size = record.getInt(12) & 0xffffffffL;
        long begin = record.getInt(16) & 0xffffffffL;
        if (begin + size != end) {
            throw notZip();
        }
        if (size > MOST_BYTES) {
            throw tooMany();
        }
        count(read(begin, (int) size));
        return begin;
    }

    private static void count(ByteBuffer list) {
        int entries = 0;
        int at = 0;
        while (at < list.limit()) {
            if (list.limit() - at < HEADER_LENGTH || list.getInt(at) != HEADER) {
                throw notZip();
            }
            entries++;
            if (entries > MOST_ENTRIES) {
                throw tooMany();
            }
            at += HEADER_LENGTH
                    + (list.getShort(at + 28) & 0xffff)
                    + (list.getShort(at + 30) & 0xffff)
                    + (list.getShort(at + 32) & 0xffff);
        }
        if (at != list.limit()) {
            throw notZip();
        }
    }

    /** Where the last end record stands, which is the one that counts. */
    private long end() throws IOException {
        long first = Math.max(0, file.size() - END_LENGTH - LONGEST_COMMENT);
        ByteBuffer tail = read(first, (int) (file.size() - first));
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                return first + at;
            }
        }
        throw notZip();
    }

    private ByteBuffer read(long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && file.read(bytes, position + bytes.position()) >= 0) {
            // Reads on until all is there.
        }
        if (bytes.hasRemaining()) {
            throw notZip();
        }
        return bytes.flip();
    }

    static UnusableArchiveException notZip() {
        return new UnusableArchiveException(
                "", "The file is no ZIP archive, or it is damaged. Pack the tour's folder again and upload that.");
    }

    private static UnusableArchiveException tooMany() {
        return new UnusableArchiveException(
                "",
                String.format(
                        Locale.ROOT,
                        "The archive has more than %,d files. A tour of a hundred rooms needs fewer.",
                        MOST_ENTRIES));
    }
}
