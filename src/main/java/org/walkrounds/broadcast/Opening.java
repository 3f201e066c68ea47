package org.walkrounds.broadcast;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.walkrounds.mp4.Boxes;
import org.walkrounds.mp4.Boxes.Box;
import org.walkrounds.mp4.Boxes.Reader;
import org.walkrounds.mp4.UnusableMediaException;

/**
 * What a take begins with: the file type and the movie header without any media (the media initialization section of
 * RFC 8216, 3.3), checked for what players of the stage understand.
 *
 * @param tracks by track number
 */
record Opening(Map<Integer, Track> tracks) {

    /** Bytes of an opening; a recorder writes about 1,200. */
    static final int LARGEST = 64 * 1024;

    /** Bytes of a visual sample entry before the boxes that describe the codec (ISO/IEC 14496-12, 12.1.3). */
    private static final int VISUAL_ENTRY = 78;

    private static final int SIDE = 4096;

    /**
     * One track.
     *
     * @param isVideo otherwise it is sound
     * @param timescale units in a second
     * @param codec as playlists name it (RFC 6381)
     * @param width pixels; 0 for sound
     * @param height pixels; 0 for sound
     * @param duration what a sample takes that does not say it
     * @param flags what a sample is that does not say it
     */
    record Track(boolean isVideo, long timescale, String codec, int width, int height, long duration, int flags) {}

    /** Reads and checks it. */
    static Opening parse(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new UnusableMediaException("The opening of the take is too long");
        }
        List<Box> boxes = Boxes.read(ByteBuffer.wrap(bytes));
        if (boxes.size() != 2
                || !boxes.get(0).type().equals("ftyp")
                || !boxes.get(1).type().equals("moov")) {
            throw new UnusableMediaException("The take does not open as an MP4 file does");
        }
        Box movie = boxes.get(1);
        Map<Integer, Reader> defaults = movie.child("mvex").children().stream()
                .filter(box -> box.type().equals("trex"))
                .map(Box::reader)
                .collect(Collectors.toMap(Reader::s32, Function.identity(), (one, other) -> one));
        Map<Integer, Track> tracks = movie.children().stream()
                .filter(box -> box.type().equals("trak"))
                .collect(Collectors.toMap(
                        Opening::number, trak -> track(trak, defaults.get(number(trak))), (one, other) -> {
                            throw new UnusableMediaException("Two tracks have one number");
                        }));
        long videos = tracks.values().stream().filter(Track::isVideo).count();
        if (tracks.isEmpty() || videos > 1 || tracks.size() - videos > 1) {
            throw new UnusableMediaException("The stage takes one picture and one sound");
        }
        return new Opening(tracks);
    }

    /** Whether there is a picture. */
    boolean hasVideo() {
        return tracks.values().stream().anyMatch(Track::isVideo);
    }

    /** The picture, or the sound where there is no picture. */
    Track leading() {
        return tracks.values().stream()
                .max((one, other) -> Boolean.compare(one.isVideo, other.isVideo))
                .orElseThrow();
    }

    /** The codecs, as playlists list them. */
    String codecs() {
        List<String> codecs = new ArrayList<>(
                tracks.values().stream().map(Track::codec).sorted().toList());
        return String.join(",", codecs);
    }

    private static int number(Box trak) {
        Reader header = trak.child("tkhd").reader();
        header.skip(header.version() == 0 ? 8 : 16);
        return header.s32();
    }

    private static Track track(Box trak, @Nullable Reader defaults) {
        if (defaults == null) {
            throw new UnusableMediaException("A track cannot come in fragments");
        }
        defaults.skip(4);
        long duration = defaults.u32();
        defaults.skip(4);
        int flags = defaults.s32();
        Box media = trak.child("mdia");
        Reader header = media.child("mdhd").reader();
        header.skip(header.version() == 0 ? 8 : 16);
        long timescale = header.u32();
        if (timescale < 1 || timescale > 10_000_000) {
            throw new UnusableMediaException("A track counts its time in no way that players know");
        }
        Box entries = media.child("minf").child("stbl").child("stsd");
        List<Box> kinds = entries.children(8);
        if (kinds.size() != 1) {
            throw new UnusableMediaException("A track has more than one codec");
        }
        Box entry = kinds.getFirst();
        return switch (entry.type()) {
            case "avc1", "avc3" -> video(entry, timescale, duration, flags);
            case "Opus" -> new Track(false, timescale, "opus", 0, 0, duration, flags);
            // AAC-LC; recorders write no other.
            case "mp4a" -> new Track(false, timescale, "mp4a.40.2", 0, 0, duration, flags);
            default ->
                throw new UnusableMediaException("The stage takes H.264, Opus and AAC, not “" + entry.type() + "”");
        };
    }

    private static Track video(Box entry, long timescale, long duration, int flags) {
        ByteBuffer content = entry.content();
        if (content.remaining() < VISUAL_ENTRY) {
            throw new UnusableMediaException("The picture is not described");
        }
        int width = content.getShort(content.position() + 24) & 0xffff;
        int height = content.getShort(content.position() + 26) & 0xffff;
        if (width < 16 || height < 16 || width > SIDE || height > SIDE) {
            throw new UnusableMediaException("The picture has a size that the stage does not take");
        }
        ByteBuffer configuration = entry.children(VISUAL_ENTRY).stream()
                .filter(box -> box.type().equals("avcC") && box.content().remaining() >= 4)
                .findFirst()
                .orElseThrow(() -> new UnusableMediaException("The picture’s codec is not described"))
                .content();
        int at = configuration.position();
        String codec = String.format(
                Locale.ROOT,
                "%s.%02x%02x%02x",
                entry.type(),
                configuration.get(at + 1),
                configuration.get(at + 2),
                configuration.get(at + 3));
        return new Track(true, timescale, codec, width, height, duration, flags);
    }
}
