package org.walkrounds.sound;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.walkrounds.mp4.Boxes;
import org.walkrounds.mp4.Boxes.Box;
import org.walkrounds.mp4.Boxes.Reader;
import org.walkrounds.mp4.UnusableMediaException;

/**
 * M4A files: MP4 files (ISO/IEC 14496-12) with one track of AAC sound. The boxes that say who recorded it, where and with
 * what are emptied in their places, since the tables of the others count bytes from the start of the file.
 */
final class M4a {

    private static final Set<String> OF_FILE = Set.of("ftyp", "moov", "mdat");
    private static final Set<String> OF_MOVIE = Set.of("mvhd", "trak");
    private static final Set<String> OF_TRACK = Set.of("tkhd", "edts", "mdia");

    private M4a() {}

    static boolean recognizes(byte[] bytes) {
        return bytes.length > 8 && new String(bytes, 4, 4, StandardCharsets.ISO_8859_1).equals("ftyp");
    }

    /** @throws UnusableSoundException if the bytes are no M4A file */
    static SoundFile read(byte[] bytes) {
        byte[] kept = bytes.clone();
        try {
            List<Box> boxes = Boxes.read(ByteBuffer.wrap(kept));
            Box movie = boxes.stream()
                    .filter(box -> box.type().equals("moov"))
                    .findFirst()
                    .orElseThrow(() -> new UnusableMediaException("It lacks its “moov” box"));
            List<Box> tracks = movie.children().stream()
                    .filter(box -> box.type().equals("trak"))
                    .toList();
            if (tracks.size() != 1) {
                throw new UnusableSoundException(
                        "The file holds more than one track. Save the sound alone as an MP3 or M4A file.");
            }
            double seconds = seconds(tracks.getFirst().child("mdia"));
            empty(boxes, OF_FILE);
            empty(movie.children(), OF_MOVIE);
            empty(tracks.getFirst().children(), OF_TRACK);
            return new SoundFile(".m4a", kept, seconds);
        } catch (UnusableMediaException damaged) {
            throw new UnusableSoundException("The recording is damaged. Save it again as an MP3 or M4A file.", damaged);
        }
    }

    private static double seconds(Box media) {
        List<Box> kinds = media.child("minf").child("stbl").child("stsd").children(8);
        if (kinds.size() != 1 || !kinds.getFirst().type().equals("mp4a")) {
            throw new UnusableSoundException(
                    "The file’s sound is not AAC, which is what all browsers play. Save it as an MP3 or M4A file.");
        }
        Reader header = media.child("mdhd").reader();
        header.skip(header.version() == 0 ? 8 : 16);
        long timescale = header.u32();
        return timescale == 0 ? 0 : (double) header.sized() / timescale;
    }

    private static void empty(List<Box> boxes, Set<String> wanted) {
        boxes.stream().filter(box -> !wanted.contains(box.type())).forEach(Box::empty);
    }
}
