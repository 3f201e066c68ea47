package org.walkrounds.sound;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * MP3 files: a row of frames, each of which says how long it is (ISO/IEC 11172-3, 2.4.1.3, and 13818-3, 2.4.2.3; layer
 * III alone). Tags stand before and behind the frames, which are all that is kept.
 */
final class Mp3 {

    private static final int HEADER = 4;
    private static final int TAG_HEADER = 10;

    /** Bytes between the tags and the first frame that writers leave empty. */
    private static final int PADDING = 4096;

    /** A shorter run of what look like frames can be anything. */
    private static final int FEWEST_FRAMES = 4;

    private static final List<String> CLOSING_TAGS = List.of("TAG", "APETAGEX", "LYRICSBEGIN", "ID3", "3DI");

    private final byte[] bytes;

    private Mp3(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws UnusableSoundException if the bytes are no MP3 file */
    static SoundFile read(byte[] bytes) {
        return new Mp3(bytes).sound();
    }

    private SoundFile sound() {
        int start = firstFrame();
        Frame first = frame(start)
                .orElseThrow(() -> new UnusableSoundException(
                        "This is neither an MP3 nor an M4A file. Save the recording as one of these."));
        ByteArrayOutputStream kept = new ByteArrayOutputStream(bytes.length);
        int frames = 0;
        int at = start;
        Optional<Frame> next = Optional.of(first);
        while (next.isPresent() && at + next.get().length <= bytes.length) {
            kept.write(bytes, at, next.get().length);
            at += next.get().length;
            frames++;
            next = frame(at).filter(first::isLike);
        }
        // What is left of a frame that the end of the recording cut short goes without a word.
        if (frames < FEWEST_FRAMES || (next.isEmpty() && !endsAt(at))) {
            throw new UnusableSoundException("The recording is damaged. Save it again as an MP3 or M4A file.");
        }
        int said = isIndex(start, first) ? frames - 1 : frames;
        return new SoundFile(".mp3", kept.toByteArray(), (double) said * first.samples / first.rate);
    }

    /** Where the first frame begins: behind the ID3 tags, and behind what writers leave empty for longer ones. */
    private int firstFrame() {
        int at = 0;
        while (reads(at, "ID3") && at + TAG_HEADER < bytes.length) {
            boolean hasFooter = (bytes[at + 5] & 0x10) != 0;
            at += TAG_HEADER + syncSafe(at + 6) + (hasFooter ? TAG_HEADER : 0);
        }
        int last = Math.min(at + PADDING, bytes.length - HEADER);
        while (at < last && bytes[at] == 0) {
            at++;
        }
        return at;
    }

    /** Whether nothing but tags, or what was left empty, follows. */
    private boolean endsAt(int at) {
        int rest = at;
        while (rest < bytes.length && bytes[rest] == 0) {
            rest++;
        }
        return rest == bytes.length || CLOSING_TAGS.stream().anyMatch(tag -> reads(at, tag));
    }

    /** Whether the first frame says nothing and only lists the others. */
    private boolean isIndex(int at, Frame frame) {
        int sideInformation = frame.rate >= 32_000 ? frame.mono ? 17 : 32 : frame.mono ? 9 : 17;
        int place = at + HEADER + sideInformation;
        return reads(place, "Xing") || reads(place, "Info") || reads(at + HEADER + 32, "VBRI");
    }

    private boolean reads(int at, String letters) {
        byte[] wanted = letters.getBytes(StandardCharsets.ISO_8859_1);
        if (at + wanted.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** A number of four bytes, of which seven bits count each (ID3v2.4, 6.2). */
    private int syncSafe(int at) {
        return (bytes[at] & 0x7f) << 21
                | (bytes[at + 1] & 0x7f) << 14
                | (bytes[at + 2] & 0x7f) << 7
                | (bytes[at + 3] & 0x7f);
    }

    private Optional<Frame> frame(int at) {
        return at >= 0 && at + HEADER <= bytes.length && (bytes[at] & 0xff) == 0xff
                ? Frame.of(bytes[at + 1] & 0xff, bytes[at + 2] & 0xff, bytes[at + 3] & 0xff)
                : Optional.empty();
    }

    /**
     * What a frame's header says.
     *
     * @param length bytes, the header included
     * @param samples of each channel
     * @param rate samples a second
     * @param mono one channel instead of two
     */
    private record Frame(int length, int samples, int rate, boolean mono) {

        private static final int[] KILOBITS = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
        private static final int[] LOW_KILOBITS = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
        private static final int[] RATES = {44_100, 48_000, 32_000};

        static Optional<Frame> of(int second, int third, int fourth) {
            int version = second >> 3 & 3;
            int bitrate = third >> 4;
            int frequency = third >> 2 & 3;
            boolean layerThree = (second & 0xe6) == 0xe2;
            if (!layerThree || version == 1 || bitrate == 0 || bitrate == 15 || frequency == 3) {
                return Optional.empty();
            }
            boolean full = version == 3;
            int rate = RATES[frequency] >> (full ? 0 : version == 2 ? 1 : 2);
            int samples = full ? 1152 : 576;
            int bits = (full ? KILOBITS : LOW_KILOBITS)[bitrate] * 1000;
            int length = samples / 8 * bits / rate + (third >> 1 & 1);
            return Optional.of(new Frame(length, samples, rate, fourth >> 6 == 3));
        }

        /** Whether one can follow the other. */
        boolean isLike(Frame other) {
            return rate == other.rate && samples == other.samples;
        }
    }
}
