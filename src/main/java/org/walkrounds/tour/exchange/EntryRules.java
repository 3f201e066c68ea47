package org.walkrounds.tour.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/** What an entry must keep to, alone and beside the others, so that reading it cannot do harm. */
final class EntryRules {

    /** Bytes that all entries may unpack to. */
    static final long MOST_BYTES = 8L << 30;

    /** How many times as large an entry may become; JSON with wide indents gets to 40, pictures to 1. */
    static final int MOST_RATIO = 120;

    private static final long SMALL = 1 << 20;
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int LOCAL_HEADER_LENGTH = 30;

    private record Extent(String name, long from, long to) {}

    private final FileChannel file;
    private final long listBegin;
    private final List<Extent> extents = new ArrayList<>();
    private long bytes;

    /** @param listBegin where the data end and the list of them begins */
    EntryRules(FileChannel file, long listBegin) {
        this.file = file;
        this.listBegin = listBegin;
    }

    void check(String name, ZipArchiveEntry entry) throws IOException {
        if (entry.isUnixSymlink()) {
            throw new UnusableArchiveException(
                    name, "is a symbolic link. Pack the archive again with the file itself.");
        }
        int kind = entry.getUnixMode() & UnixStat.FILE_TYPE_FLAG;
        if (kind != 0 && kind != UnixStat.FILE_FLAG && kind != UnixStat.DIR_FLAG) {
            throw new UnusableArchiveException(name, "is neither a file nor a folder.");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnusableArchiveException(name, "is encrypted. Pack the archive again without a password.");
        }
        int method = entry.getMethod();
        if (method != ZipMethod.STORED.getCode() && method != ZipMethod.DEFLATED.getCode()) {
            throw new UnusableArchiveException(
                    name, "is packed in an unusual way. Pack the archive again as an ordinary ZIP.");
        }
        checkSize(name, entry);
        extents.add(extent(name, entry));
    }

    private void checkSize(String name, ZipArchiveEntry entry) {
        long size = entry.getSize();
        long packed = entry.getCompressedSize();
        if (size < 0 || packed < 0) {
            throw CentralDirectory.notZip();
        }
        if (size > SMALL && size / MOST_RATIO > packed) {
            throw new UnusableArchiveException(
                    name, "would unpack to more than " + MOST_RATIO + " times its size, as no tour does.");
        }
        bytes += size;
        if (bytes > MOST_BYTES) {
            throw new UnusableArchiveException(
                    name, "The archive would unpack to more than 8 GB. Divide the tour into smaller ones.");
        }
    }

    private Extent extent(String name, ZipArchiveEntry entry) throws IOException {
        long from = entry.getLocalHeaderOffset();
        ByteBuffer header = ByteBuffer.allocate(LOCAL_HEADER_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        while (header.hasRemaining()) {
            if (from < 0 || file.read(header, from + header.position()) < 0) {
                throw CentralDirectory.notZip();
            }
        }
        if (header.getInt(0) != LOCAL_HEADER) {
            throw CentralDirectory.notZip();
        }
        long data = from + LOCAL_HEADER_LENGTH + (header.getShort(26) & 0xffff) + (header.getShort(28) & 0xffff);
        return new Extent(name, from, data + entry.getCompressedSize());
    }

    /** Entries that share their data unpack to many times what the archive holds. */
    void checkOverlap() {
        extents.sort(Comparator.comparingLong(Extent::from));
        long end = 0;
        for (Extent extent : extents) {
            if (extent.from() < end || extent.to() > listBegin) {
                throw new UnusableArchiveException(
                        extent.name(),
                        "shares its data with another file of the archive, as no ordinary archive does.");
            }
            end = extent.to();
        }
    }
}
