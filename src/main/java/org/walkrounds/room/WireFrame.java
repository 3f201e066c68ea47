package org.walkrounds.room;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A frame for clients, with the head that it has on a WebSocket (RFC 6455, section 5.2). It is written once and shared by
 * all who get it: never moved, never changed.
 */
final class WireFrame {

    private static final int WHOLE = 0x80;
    private static final int TEXT = 0x1;
    private static final int PONG = 0xA;

    /** Lengths that stand in the second byte; a larger one follows in two or eight bytes, which one of these tells. */
    private static final int SHORT = 125;

    private static final int IN_TWO_BYTES = 126;
    private static final int IN_EIGHT_BYTES = 127;

    private static final int LONGEST_HEAD = 10;

    private final ByteBuffer bytes;
    private final int head;

    private WireFrame(int kind, byte[] payload, boolean shared) {
        int size = LONGEST_HEAD + payload.length;
        // Outside the heap the system takes it for each receiver without copying it first.
        bytes = shared ? ByteBuffer.allocateDirect(size) : ByteBuffer.allocate(size);
        bytes.put((byte) (WHOLE | kind));
        if (payload.length <= SHORT) {
            bytes.put((byte) payload.length);
        } else if (payload.length <= 0xffff) {
            bytes.put((byte) IN_TWO_BYTES).putShort((short) payload.length);
        } else {
            bytes.put((byte) IN_EIGHT_BYTES).putLong(payload.length);
        }
        head = bytes.position();
        bytes.put(payload).flip();
    }

    /** A text, in UTF-8, for one receiver or few. */
    static WireFrame text(byte[] payload) {
        return new WireFrame(TEXT, payload, false);
    }

    /** A text, in UTF-8, for everybody. */
    static WireFrame sharedText(byte[] payload) {
        return new WireFrame(TEXT, payload, true);
    }

    /**
     * The answer to a ping.
     *
     * @param payload what the ping carried, at most 125 bytes; is read and not moved
     */
    static WireFrame pong(ByteBuffer payload) {
        byte[] same = new byte[payload.remaining()];
        payload.get(payload.position(), same);
        return new WireFrame(PONG, same, false);
    }

    /** All of it, as a WebSocket takes it. */
    ByteBuffer bytes() {
        return bytes.duplicate();
    }

    /** What it says. */
    String payload() {
        return StandardCharsets.UTF_8
                .decode(bytes.slice(head, bytes.limit() - head))
                .toString();
    }
}
