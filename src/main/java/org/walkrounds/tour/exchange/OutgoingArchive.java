package org.walkrounds.tour.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP archive that is sent while it is made. */
public final class OutgoingArchive {

    /** Writes a file's contents. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final ZipOutputStream zip;

    OutgoingArchive(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // Pictures get no smaller.
        zip.setLevel(Deflater.BEST_SPEED);
    }

    public void add(String name, byte[] content) throws IOException {
        add(name, out -> out.write(content));
    }

    public void add(String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.writeTo(zip);
        zip.closeEntry();
    }

    /** Ends it. An archive that was not ended opens nowhere, so that nobody takes half a tour for a whole one. */
    void finish() throws IOException {
        zip.close();
    }
}
