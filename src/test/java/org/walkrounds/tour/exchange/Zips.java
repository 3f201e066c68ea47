package org.walkrounds.tour.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Archives as people pack them, and as they should not. */
final class Zips {

    private static final int CENTRAL_HEADER = 0x02014b50;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Zips with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    Zips with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Path in(Path folder) {
        return write(folder, zip -> {});
    }

    /** The archive with a symbolic link more. */
    Path withLink(Path folder, String name, String target) {
        return write(folder, zip -> {
            ZipArchiveEntry entry = new ZipArchiveEntry(name);
            entry.setUnixMode(UnixStat.LINK_FLAG | 0777);
            put(zip, entry, target.getBytes(StandardCharsets.UTF_8));
        });
    }

    /** The archive with each underscore in a name written as a letter of another encoding. */
    Path withLatinNames(Path folder) throws IOException {
        Path path = in(folder);
        String bytes = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
        return Files.write(path, bytes.replace('_', '\u00e9').getBytes(StandardCharsets.ISO_8859_1));
    }

    private Path write(Path folder, Consumer<ZipArchiveOutputStream> more) {
        Path path = folder.resolve("tour.zip");
        try (OutputStream out = Files.newOutputStream(path);
                ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            files.forEach((name, content) -> put(zip, new ZipArchiveEntry(name), content));
            more.accept(zip);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return path;
    }

    private static void put(ZipArchiveOutputStream zip, ZipArchiveEntry entry, byte[] content) {
        try {
            zip.putArchiveEntry(entry);
            zip.write(content);
            zip.closeArchiveEntry();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Lets the list at the end say that the second entry lies where the first does. */
    static Path overlapping(Path zip) throws IOException {
        return patched(zip, list -> {
            int second = header(list, header(list, 0) + 4);
            list.putInt(second + 42, list.getInt(header(list, 0) + 42));
            list.putInt(second + 16, list.getInt(header(list, 0) + 16));
            list.putInt(second + 20, list.getInt(header(list, 0) + 20));
            list.putInt(second + 24, list.getInt(header(list, 0) + 24));
        });
    }

    /** Lets the list at the end say that the first entry unpacks to less than it does. */
    static Path understating(Path zip, int size) throws IOException {
        return patched(zip, list -> list.putInt(header(list, 0) + 24, size));
    }

    private static Path patched(Path zip, Consumer<ByteBuffer> change) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(zip)).order(ByteOrder.LITTLE_ENDIAN);
        change.accept(bytes);
        return Files.write(zip, bytes.array());
    }

    private static int header(ByteBuffer bytes, int from) {
        int at = from;
        while (bytes.getInt(at) != CENTRAL_HEADER) {
            at++;
        }
        return at;
    }
}
