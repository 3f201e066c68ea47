package org.walkrounds.tour.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.walkrounds.documents.DocumentReader;

/**
 * A ZIP archive from outside. It is checked as a whole before anything in it is used, and never unpacked to disk; an
 * archive inside of it is a file like any other.
 */
final class Archive implements AutoCloseable {

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> files = new LinkedHashMap<>();

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens an archive.
     *
     * @throws UnusableArchiveException if it is none, or could do harm
     */
    static Archive open(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            long listBegin = CentralDirectory.begin(file);
            ZipFile zip = ZipFile.builder()
                    .setPath(path)
                    .setCharset(StandardCharsets.UTF_8)
                    .setUseUnicodeExtraFields(false)
                    .setIgnoreLocalFileHeader(true)
                    .get();
            Archive archive = new Archive(zip);
            try {
                archive.list(new EntryRules(file, listBegin));
                return archive;
            } catch (IOException | RuntimeException problem) {
                zip.close();
                throw problem;
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw CentralDirectory.notZip();
        }
    }

    private void list(EntryRules rules) throws IOException {
        int number = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            number++;
            String name = ArchivePath.of(name(entry, number));
            rules.check(name, entry);
            if (!entry.isDirectory() && files.put(name, entry) != null) {
                throw new UnusableArchiveException(name, "stands twice in the archive. Keep one of them.");
            }
        }
        rules.checkOverlap();
    }

    private static String name(ZipArchiveEntry entry, int number) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(entry.getRawName()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new UnusableArchiveException(
                    "Entry " + number, "has a name that is not UTF-8. Rename the file and pack the archive again.");
        }
    }

    /** The files' names in the order of the archive. */
    List<String> names() {
        return List.copyOf(files.keySet());
    }

    boolean has(String name) {
        return files.containsKey(name);
    }

    /** Bytes of a file as it is unpacked; the file is there. */
    long size(String name) {
        return entry(name).getSize();
    }

    /** A file as it is unpacked; the file is there. Several may be read at once. */
    InputStream open(String name) throws IOException {
        ZipArchiveEntry entry = entry(name);
        synchronized (zip) {
            // It looks for the beginning of the data with buffers that all share, and then reads by itself.
            return new EntryStream(zip.getInputStream(entry), name, entry.getSize(), entry.getCrc());
        }
    }

    /**
     * A file's text, which is not longer than a document may be.
     *
     * @throws UnusableArchiveException if it is longer, or not UTF-8
     */
    String text(String name) throws IOException {
        if (size(name) > DocumentReader.MOST_BYTES) {
            throw new UnusableArchiveException(name, "is larger than 2 MB, the most that is read.");
        }
        try (InputStream in = open(name)) {
            return Utf8.decode(name, in.readAllBytes());
        }
    }

    private ZipArchiveEntry entry(String name) {
        ZipArchiveEntry entry = files.get(name);
        if (entry == null) {
            throw new UnusableArchiveException(name, "is not in the archive.");
        }
        return entry;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
