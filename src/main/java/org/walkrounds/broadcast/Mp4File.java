package org.walkrounds.broadcast;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.walkrounds.broadcast.Opening.Track;
import org.walkrounds.mp4.Boxes;
import org.walkrounds.mp4.Boxes.Box;
import org.walkrounds.mp4.Boxes.Reader;

/**
 * One MP4 file (fragmented, ISO/IEC 14496-12) made of several takes: one opening that describes the codecs of all, and
 * the pieces of each take with their times moved to where the take before has ended. No picture is coded anew.
 *
 * <p>Each take has its own description of the codec in the file's opening, which its pieces name by number.
 */
final class Mp4File {

    private static final int TFHD_HAS_DESCRIPTION = 0x2;

    /** Bytes that a track fragment header grows by to name its description. */
    private static final int GROWTH = 4;

    private final OutputStream out;
    private final Opening first;
    private final List<Opening> takes = new ArrayList<>();
    private final Map<Boolean, Integer> numbers;
    /** Where the next take begins, in seconds from the beginning of the file. */
    private double end;

    /** What is added to the times of the take, in seconds. */
    private double shift;

    private boolean isFresh;
    private int take;
    private int sequence;

    /**
     * Writes the opening.
     *
     * @param openings of all takes, in order
     * @param length of all pieces that will be written
     */
    Mp4File(OutputStream out, List<byte[]> openings, Duration length) throws IOException {
        this.out = out;
        openings.forEach(opening -> takes.add(Opening.parse(opening)));
        // The one with picture and sound, should another have only one of them.
        byte[] whole = openings.stream()
                .max(Comparator.comparingInt(
                        opening -> Opening.parse(opening).tracks().size()))
                .orElseThrow();
        first = Opening.parse(whole);
        numbers = first.tracks().entrySet().stream()
                .collect(Collectors.toMap(track -> track.getValue().isVideo(), Map.Entry::getKey));
        out.write(described(whole, openings, length));
    }

    /** Begins the next take. */
    void next(int index) {
        take = index;
        isFresh = true;
    }

    /** Writes a piece of the take that has begun. */
    void write(byte[] piece) throws IOException {
        if (isFresh) {
            // A take need not begin with its first piece.
            shift = end - Fragment.parse(piece, takes.get(take)).start().toNanos() / 1e9;
            isFresh = false;
        }
        out.write(moved(piece));
    }

    /** The first opening with the sample descriptions of all takes. */
    private static byte[] described(byte[] opening, List<byte[]> openings, Duration length) {
        Reader movie =
                Boxes.read(ByteBuffer.wrap(opening)).getLast().child("mvhd").reader();
        movie.skip(movie.version() == 0 ? 8 : 16);
        long units = length.toMillis() * movie.u32() / 1_000;
        byte[] header = boxed(
                "mehd", ByteBuffer.allocate(12).putInt(1 << 24).putLong(units).array());
        Description description =
                new Description(openings.stream().map(Mp4File::entries).toList(), ByteBuffer.wrap(header));
        return rebuilt(ByteBuffer.wrap(opening), false, description);
    }

    /**
     * What the file's opening has that those of the takes have not.
     *
     * @param entries the sample descriptions of each take, by whether they are the picture's
     * @param length the box that says how long it is
     */
    private record Description(List<Map<Boolean, byte[]>> entries, ByteBuffer length) {}

    /** Boxes written anew, with the descriptions of all takes in place of one. */
    private static byte[] rebuilt(ByteBuffer bytes, boolean video, Description description) {
        List<byte[]> parts = new ArrayList<>();
        for (Box box : Boxes.read(bytes)) {
            byte[] content = switch (box.type()) {
                case "mvex" -> joined(List.of(bytes(description.length()), rebuilt(box.content(), video, description)));
                case "moov", "mdia", "minf", "stbl" -> rebuilt(box.content(), video, description);
                case "trak" -> rebuilt(box.content(), isVideo(box), description);
                case "stsd" -> descriptions(video, description.entries());
                default -> bytes(box.content());
            };
            parts.add(boxed(box.type(), content));
        }
        return joined(parts);
    }

    private static byte[] descriptions(boolean video, List<Map<Boolean, byte[]>> entries) {
        List<byte[]> parts = new ArrayList<>();
        parts.add(ByteBuffer.allocate(8).putInt(0).putInt(entries.size()).array());
        byte[] known = entries.stream()
                .filter(take -> take.containsKey(video))
                .findFirst()
                .orElse(Map.of())
                .getOrDefault(video, new byte[0]);
        for (Map<Boolean, byte[]> take : entries) {
            parts.add(take.getOrDefault(video, known));
        }
        return joined(parts);
    }

    /** The sample descriptions of a take, by whether they are the picture's. */
    private static Map<Boolean, byte[]> entries(byte[] opening) {
        Map<Boolean, byte[]> entries = new LinkedHashMap<>();
        Box movie = Boxes.read(ByteBuffer.wrap(opening)).getLast();
        for (Box trak : movie.children()) {
            if (trak.type().equals("trak")) {
                Box table = trak.child("mdia").child("minf").child("stbl").child("stsd");
                Box entry = table.children(8).getFirst();
                entries.put(isVideo(trak), boxed(entry.type(), bytes(entry.content())));
            }
        }
        return entries;
    }

    private static boolean isVideo(Box trak) {
        return trak.child("mdia").child("minf").find("vmhd").isPresent();
    }

    private byte[] moved(byte[] piece) {
        List<Box> boxes = Boxes.read(ByteBuffer.wrap(piece));
        Box fragment = boxes.get(0);
        int growth = (int) fragment.children().stream()
                        .filter(box -> box.type().equals("traf"))
                        .filter(box -> !box.child("tfhd").reader().flag(TFHD_HAS_DESCRIPTION))
                        .count()
                * GROWTH;
        List<byte[]> parts = new ArrayList<>();
        for (Box box : fragment.children()) {
            parts.add(
                    switch (box.type()) {
                        case "mfhd" ->
                            boxed(
                                    "mfhd",
                                    ByteBuffer.allocate(8)
                                            .putInt(0)
                                            .putInt(++sequence)
                                            .array());
                        case "traf" -> boxed("traf", track(box, growth));
                        default -> boxed(box.type(), bytes(box.content()));
                    });
        }
        return joined(List.of(
                boxed("moof", joined(parts)), boxed("mdat", bytes(boxes.get(1).content()))));
    }

    /** A track's fragment with its times in the file's units, and its data so much further on. */
    private byte[] track(Box traf, int growth) {
        Reader header = traf.child("tfhd").reader();
        Track track = takes.get(take).tracks().get(header.s32());
        int number = numbers.getOrDefault(track.isVideo(), 0);
        long timescale = first.tracks().get(number).timescale();
        double scale = (double) timescale / track.timescale();
        long begins = traf.child("tfdt").reader().sized();
        List<byte[]> parts = new ArrayList<>();
        long length = 0;
        for (Box box : traf.children()) {
            ByteBuffer content = ByteBuffer.wrap(bytes(box.content()));
            switch (box.type()) {
                case "tfhd" -> parts.add(boxed("tfhd", described(content, number)));
                case "tfdt" -> {
                    long moved = Math.max(0, Math.round(shift * timescale + begins * scale));
                    parts.add(boxed(
                            "tfdt",
                            ByteBuffer.allocate(12)
                                    .putInt(1 << 24)
                                    .putLong(moved)
                                    .array()));
                }
                case "trun" -> {
                    length += run(content, growth, scale, track);
                    parts.add(boxed("trun", content.array()));
                }
                default -> parts.add(boxed(box.type(), content.array()));
            }
        }
        end = Math.max(end, shift + begins / (double) track.timescale() + length / (double) timescale);
        return joined(parts);
    }

    /** The header of a track fragment that names the take's description, and keeps the take's defaults. */
    private byte[] described(ByteBuffer header, int number) {
        int flags = header.getInt(0);
        int after = (flags & TFHD_HAS_DESCRIPTION) == 0 ? 8 : 12;
        ByteBuffer described = ByteBuffer.allocate(header.capacity() - after + 12);
        described.putInt(flags | TFHD_HAS_DESCRIPTION).putInt(number).putInt(take + 1);
        described.put(header.slice(after, header.capacity() - after));
        return described.array();
    }

    /** Moves a run's data and turns its times into the file's units; gives its length in them. */
    private static long run(ByteBuffer run, int growth, double scale, Track track) {
        int flags = run.getInt(0);
        int samples = run.getInt(4);
        int at = 8;
        if ((flags & 0x1) != 0) {
            run.putInt(at, run.getInt(at) + growth);
            at += 4;
        }
        at += (flags & 0x4) != 0 ? 4 : 0;
        long length = 0;
        for (int i = 0; i < samples; i++) {
            if ((flags & 0x100) != 0) {
                long duration = Math.round(Integer.toUnsignedLong(run.getInt(at)) * scale);
                run.putInt(at, (int) duration);
                length += duration;
                at += 4;
            } else {
                length += Math.round(track.duration() * scale);
            }
            at += (flags & 0x200) != 0 ? 4 : 0;
            at += (flags & 0x400) != 0 ? 4 : 0;
            if ((flags & 0x800) != 0) {
                run.putInt(at, (int) Math.round(run.getInt(at) * scale));
                at += 4;
            }
        }
        return length;
    }

    private static byte[] boxed(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(content)
                .array();
    }

    private static byte[] bytes(ByteBuffer content) {
        byte[] bytes = new byte[content.remaining()];
        content.duplicate().get(bytes);
        return bytes;
    }

    private static byte[] joined(List<byte[]> parts) {
        ByteBuffer all =
                ByteBuffer.allocate(parts.stream().mapToInt(part -> part.length).sum());
        parts.forEach(all::put);
        return all.array();
    }
}
