package org.walkrounds.broadcast;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What Chromium recorded of its fake camera and microphone: five seconds of 320 × 180 pixels, cut as the host's page does. */
final class SampleTake {

    static final SampleTake FULL = read("take.mp4");
    static final SampleTake SOUND = read("sound.mp4");

    private final byte[] opening;
    private final List<byte[]> pieces;

    private SampleTake(byte[] opening, List<byte[]> pieces) {
        this.opening = opening;
        this.pieces = pieces;
    }

    /** What comes before the first piece. */
    byte[] opening() {
        return opening.clone();
    }

    List<byte[]> pieces() {
        return pieces;
    }

    /** The number of a piece, from 1. */
    byte[] piece(int number) {
        return pieces.get(number - 1).clone();
    }

    private static SampleTake read(String name) {
        try (InputStream file = SampleTake.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return cut(file.readAllBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static SampleTake cut(byte[] file) {
        byte[] opening = {};
        List<byte[]> pieces = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < file.length) {
            int size = ByteBuffer.wrap(file).getInt(at);
            String type = new String(file, at + 4, 4, StandardCharsets.US_ASCII);
            at += size;
            if (type.equals("moov")) {
                opening = Arrays.copyOfRange(file, start, at);
                start = at;
            } else if (type.equals("mdat")) {
                pieces.add(Arrays.copyOfRange(file, start, at));
                start = at;
            }
        }
        return new SampleTake(opening, List.copyOf(pieces));
    }
}
