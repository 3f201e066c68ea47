package org.walkrounds.slides;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The decks of all sessions, and the way in for new ones. */
@Service
class Decks {

    /** Decks that a session may have at a time. */
    static final int MOST = 20;

    /** Within so many bytes a reader of PDF looks for the header (ISO 32000-1, Annex H, implementation note 13). */
    private static final int HEADER_WITHIN = 1024;

    private static final int LONGEST_NAME = 100;

    private final DeckStore store;
    private final SlideFolder folder;
    private final DrawingQueue queue;
    private final long largest;
    private final SecureRandom random = new SecureRandom();

    Decks(DeckStore store, SlideFolder folder, DrawingQueue queue, SlideSettings settings) {
        this.store = store;
        this.folder = folder;
        this.queue = queue;
        this.largest = settings.slides().largestUpload().toBytes();
    }

    /**
     * Takes in a PDF and queues it; whether it can be drawn is found out later, in a process of its own.
     *
     * @param length what the sender says it has in bytes; negative where it does not say
     * @throws UnusableSlidesException if it is too large, no PDF or one too many; nothing is left of it then
     * @throws IOException if the upload breaks off; nothing is left of it then
     */
    Deck submit(String session, String name, InputStream upload, long length) throws IOException {
        if (length > largest) {
            throw tooLarge();
        }
        if (store.list(session).size() >= MOST) {
            throw new UnusableSlidesException(
                    "A session takes up to " + MOST + " files of slides. Delete one that you no longer need.");
        }
        String key = newKey();
        Path work = folder.newWork();
        try {
            Path file = work.resolve("upload.pdf");
            try (OutputStream out = Files.newOutputStream(file)) {
                copy(upload, out);
            }
            folder.keepSource(file, key);
        } finally {
            folder.discard(work);
        }
        store.add(key, session, cleaned(name));
        queue.wake();
        return store.find(key).orElseThrow();
    }

    List<Deck> list(String session) {
        return store.list(session);
    }

    /** A deck of a session. */
    Optional<Deck> find(String session, String key) {
        return store.find(key).filter(deck -> deck.session().equals(session));
    }

    List<Slide> slides(Deck deck) {
        return store.slides(deck.key());
    }

    /** Deletes a deck with its pictures. */
    void delete(Deck deck) {
        store.delete(deck.key());
        queue.drop(deck.key());
        folder.discard(folder.deck(deck.key()));
    }

    private void copy(InputStream upload, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 16];
        int start = upload.readNBytes(buffer, 0, HEADER_WITHIN);
        if (!new String(buffer, 0, start, StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            throw new UnusableSlidesException("This is not a PDF. Export your slides as a PDF and upload that.");
        }
        long size = start;
        for (int count = start; count >= 0; count = upload.read(buffer)) {
            if (size > largest) {
                throw tooLarge();
            }
            write(out, buffer, count);
            size += count;
        }
    }

    private static void write(OutputStream out, byte[] buffer, int count) {
        try {
            out.write(buffer, 0, count);
        } catch (IOException full) {
            throw new UnusableSlidesException("The server lacks disk space for the file. Make room and try again.");
        }
    }

    private UnusableSlidesException tooLarge() {
        return new UnusableSlidesException("The file is larger than " + largest / (1024 * 1024)
                + " MB. Export it with smaller pictures and upload that.");
    }

    private String newKey() {
        byte[] key = new byte[16];
        random.nextBytes(key);
        return HexFormat.of().formatHex(key);
    }

    /** The name without its ending, control characters and characters that turn text around; never empty. */
    private static String cleaned(String name) {
        String clean = name.replaceAll("[\\p{C}\\s]+", " ")
                .strip()
                .replaceFirst("(?i)\\.pdf$", "")
                .strip();
        if (clean.isBlank()) {
            return "Slides";
        }
        return clean.codePointCount(0, clean.length()) <= LONGEST_NAME
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }
}
