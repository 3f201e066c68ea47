package org.walkrounds.broadcast;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.walkrounds.broadcast.Opening.Track;
import org.walkrounds.mp4.Boxes;
import org.walkrounds.mp4.Boxes.Box;
import org.walkrounds.mp4.Boxes.Reader;
import org.walkrounds.mp4.UnusableMediaException;

/**
 * A stretch of media that can be played by itself after the take's opening: a movie fragment and its data (ISO/IEC
 * 14496-12, 8.8), in which every sample lies within the data and the picture begins with one that needs no other.
 *
 * @param start when it begins, from the beginning of the take
 * @param length how long its picture takes, or its sound where there is no picture
 */
record Fragment(Duration start, Duration length) {

    /** Bytes of a fragment: ten seconds at more than the highest rate that a page records with. */
    static final int LARGEST = 6 * 1024 * 1024;

    private static final Duration LONGEST = Duration.ofSeconds(12);

    /** More samples than a fragment of that length has. */
    private static final int SAMPLES = 5_000;

    /** The flag of a sample that cannot be decoded without others (ISO/IEC 14496-12, 8.8.3.1). */
    private static final int NO_SYNC = 0x10000;

    private record Part(Track track, long start, long length, long bytes, boolean opens) {}

    /** Reads it as a continuation of a take, and checks it. */
    static Fragment parse(byte[] bytes, Opening opening) {
        if (bytes.length > LARGEST) {
            throw new UnusableMediaException("A piece of the video is too large");
        }
        List<Box> boxes = Boxes.read(ByteBuffer.wrap(bytes));
        if (boxes.size() != 2
                || !boxes.get(0).type().equals("moof")
                || !boxes.get(1).type().equals("mdat")) {
            throw new UnusableMediaException("A piece of the video is not a fragment and its data");
        }
        int header = bytes.length - boxes.get(1).content().remaining();
        Set<Track> seen = new HashSet<>();
        long data = 0;
        Part leading = null;
        for (Box traf : boxes.get(0).children()) {
            if (!traf.type().equals("traf")) {
                continue;
            }
            Part part = part(traf, opening, header, bytes.length);
            if (!seen.add(part.track)) {
                throw new UnusableMediaException("A track comes twice in a piece of the video");
            }
            data += part.bytes;
            if (part.track.equals(opening.leading())) {
                leading = part;
            }
        }
        if (leading == null || leading.length == 0) {
            throw new UnusableMediaException("A piece of the video has no picture");
        }
        if (leading.track.isVideo() && !leading.opens) {
            throw new UnusableMediaException("A piece of the video cannot be shown by itself");
        }
        if (data > boxes.get(1).content().remaining()) {
            throw new UnusableMediaException("A piece of the video lacks data");
        }
        Duration length = time(leading.length, leading.track.timescale());
        if (length.compareTo(LONGEST) > 0) {
            throw new UnusableMediaException("A piece of the video is too long");
        }
        return new Fragment(time(leading.start, leading.track.timescale()), length);
    }

    private static Part part(Box traf, Opening opening, int dataStart, int end) {
        Reader header = traf.child("tfhd").reader();
        Track track = opening.tracks().get(header.s32());
        if (track == null) {
            throw new UnusableMediaException("A piece of the video has a track that the take did not begin with");
        }
        if (header.flag(0x1) || !header.flag(0x20000)) {
            throw new UnusableMediaException("A piece of the video says where its data is in a way that HLS forbids");
        }
        if (header.flag(0x2)) {
            header.skip(4);
        }
        long duration = header.flag(0x8) ? header.u32() : track.duration();
        long size = header.flag(0x10) ? header.u32() : 0;
        int flags = header.flag(0x20) ? header.s32() : track.flags();
        long start = traf.child("tfdt").reader().sized();
        long length = 0;
        long bytes = 0;
        int count = 0;
        boolean opens = false;
        for (Box box : traf.children()) {
            if (!box.type().equals("trun")) {
                continue;
            }
            Reader run = box.reader();
            long samples = run.u32();
            if (samples > SAMPLES) {
                throw new UnusableMediaException("A piece of the video has more frames than can be");
            }
            long offset = run.flag(0x1) ? run.s32() : dataStart;
            int firstFlags = run.flag(0x4) ? run.s32() : flags;
            long runBytes = 0;
            for (long i = 0; i < samples; i++) {
                length += run.flag(0x100) ? run.u32() : duration;
                runBytes += run.flag(0x200) ? run.u32() : size;
                int own = run.flag(0x400) ? run.s32() : i == 0 ? firstFlags : flags;
                opens |= count++ == 0 && (own & NO_SYNC) == 0;
                if (run.flag(0x800)) {
                    run.skip(4);
                }
            }
            if (offset < dataStart || offset + runBytes > end) {
                throw new UnusableMediaException("A piece of the video points outside of itself");
            }
            bytes += runBytes;
        }
        if (start < 0 || length < 0) {
            throw new UnusableMediaException("A piece of the video lies outside of time");
        }
        return new Part(track, start, length, bytes, opens);
    }

    private static Duration time(long units, long timescale) {
        long seconds = units / timescale;
        if (seconds > 86_400) {
            throw new UnusableMediaException("A take lasts at most a day");
        }
        return Duration.ofSeconds(seconds).plusNanos(units % timescale * 1_000_000_000L / timescale);
    }
}
