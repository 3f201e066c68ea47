package org.walkrounds.mp4;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The boxes of an MP4 file (ISO/IEC 14496-12, 4.2): a length, a type of four letters, a content that may be boxes again.
 * Every length is checked before anything is read; a box never reaches beyond the one that it stands in.
 */
public final class Boxes {

    private static final int HEADER = 8;

    /** In the place of a length: the length follows in 64 bits. */
    private static final int LARGE = 1;

    private static final byte[] FREE = "free".getBytes(StandardCharsets.ISO_8859_1);

    /** More boxes side by side than any recorder writes. */
    private static final int MOST = 64;

    private Boxes() {}

    /**
     * A box.
     *
     * @param content what follows its header; a view of the bytes that were parsed
     * @param header bytes of its length and type
     */
    public record Box(String type, ByteBuffer content, int header) {

        /** The boxes in it, the first of which begins after some bytes of its own. */
        public List<Box> children(int skip) {
            return read(skipped(content, skip));
        }

        public List<Box> children() {
            return children(0);
        }

        /** The only child of a type. */
        public Box child(String childType) {
            return find(childType)
                    .orElseThrow(
                            () -> new UnusableMediaException("A “" + type + "” box lacks its “" + childType + "”"));
        }

        public Optional<Box> find(String childType) {
            List<Box> found = children().stream()
                    .filter(box -> box.type.equals(childType))
                    .toList();
            if (found.size() > 1) {
                throw new UnusableMediaException("A “" + type + "” box has more than one “" + childType + "”");
            }
            return found.stream().findFirst();
        }

        /** Turns it into free space in the bytes that were parsed: what it held is gone, and what follows stays in place. */
        public void empty() {
            byte[] bytes = content.array();
            int start = content.arrayOffset() + content.position();
            Arrays.fill(bytes, start, start + content.remaining(), (byte) 0);
            System.arraycopy(FREE, 0, bytes, start - header + Integer.BYTES, FREE.length);
        }

        /** The content of a full box behind its version and flags. */
        public Reader reader() {
            return new Reader(type, content.duplicate());
        }
    }

    /** Reads the fields of a box; what is not there is an error of the media and not of the program. */
    public static final class Reader {

        private final String type;
        private final ByteBuffer bytes;
        private final int versionAndFlags;

        private Reader(String type, ByteBuffer bytes) {
            this.type = type;
            this.bytes = bytes;
            versionAndFlags = s32();
        }

        public int version() {
            return versionAndFlags >>> 24;
        }

        public boolean flag(int mask) {
            return (versionAndFlags & mask) != 0;
        }

        public int s32() {
            try {
                return bytes.getInt();
            } catch (BufferUnderflowException shorter) {
                throw new UnusableMediaException("A “" + type + "” box is too short", shorter);
            }
        }

        public long u32() {
            return Integer.toUnsignedLong(s32());
        }

        /** 64 bits in version 1, 32 in version 0. */
        public long sized() {
            if (version() == 0) {
                return u32();
            }
            long high = u32();
            return high << 32 | u32();
        }

        public int u16() {
            return s16() & 0xffff;
        }

        private short s16() {
            try {
                return bytes.getShort();
            } catch (BufferUnderflowException shorter) {
                throw new UnusableMediaException("A “" + type + "” box is too short", shorter);
            }
        }

        public void skip(int count) {
            if (count > bytes.remaining()) {
                throw new UnusableMediaException("A “" + type + "” box is too short");
            }
            bytes.position(bytes.position() + count);
        }
    }

    /**
     * The boxes that some bytes are, to the last byte.
     *
     * @throws UnusableMediaException if they are not
     */
    public static List<Box> read(ByteBuffer bytes) {
        ByteBuffer rest = bytes.duplicate();
        List<Box> boxes = new ArrayList<>();
        while (rest.hasRemaining()) {
            if (rest.remaining() < HEADER || boxes.size() == MOST) {
                throw new UnusableMediaException("It is not made of MP4 boxes");
            }
            int start = rest.position();
            long size = Integer.toUnsignedLong(rest.getInt());
            byte[] letters = new byte[4];
            rest.get(letters);
            if (size == LARGE && rest.remaining() >= Long.BYTES) {
                size = rest.getLong();
            }
            int header = rest.position() - start;
            if (size < header || size > rest.limit() - start) {
                throw new UnusableMediaException("A box is longer than what it stands in");
            }
            int end = start + (int) size;
            ByteBuffer content = rest.slice(start + header, (int) size - header);
            boxes.add(new Box(new String(letters, StandardCharsets.ISO_8859_1), content, header));
            rest.position(end);
        }
        return boxes;
    }

    private static ByteBuffer skipped(ByteBuffer bytes, int count) {
        if (count > bytes.remaining()) {
            throw new UnusableMediaException("A box is too short");
        }
        return bytes.slice(bytes.position() + count, bytes.remaining() - count);
    }
}
