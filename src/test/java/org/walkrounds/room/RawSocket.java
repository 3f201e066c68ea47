package org.walkrounds.room;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A WebSocket (RFC 6455) by hand, for what no decent client does: it reads when it is told to, and sends anything. */
final class RawSocket implements AutoCloseable {

    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;

    private final Socket socket = new Socket();
    private final DataInputStream in;
    private final OutputStream out;
    private final List<String> pongs = new ArrayList<>();

    /** Connects with a receive buffer that is soon full. */
    RawSocket(int port, String slug, String cookie) {
        try {
            socket.setReceiveBufferSize(4 * 1024);
            socket.setSoTimeout(20_000);
            socket.connect(new InetSocketAddress("localhost", port));
            in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1024));
            out = socket.getOutputStream();
            String request = "GET /live/" + slug + " HTTP/1.1\r\nHost: localhost:" + port
                    + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13"
                    + "\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nCookie: seat=" + cookie + "\r\n\r\n";
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            StringBuilder head = new StringBuilder();
            while (!head.toString().endsWith("\r\n\r\n")) {
                head.append((char) in.readUnsignedByte());
            }
            if (!head.toString().contains(" 101 ")) {
                throw new IOException(head.toString());
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    void say(String text) {
        send(frame(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Sends bytes, of a frame or not; tells whether the server still takes them. */
    boolean send(byte[] bytes) {
        try {
            out.write(bytes);
            return true;
        } catch (IOException hungUp) {
            return false;
        }
    }

    /** Asks whether the other end is there, as this protocol's pages never do and other clients may. */
    void ping(String payload) {
        send(frame(PING, payload.getBytes(StandardCharsets.UTF_8)));
    }

    /** What answers to pings have carried, of those that were read past. */
    List<String> pongs() {
        return List.copyOf(pongs);
    }

    /** A whole masked text frame. */
    static byte[] frame(byte[] payload) {
        return frame(TEXT, payload);
    }

    private static byte[] frame(int kind, byte[] payload) {
        ByteBuffer frame = ByteBuffer.allocate(payload.length + 14).put((byte) (0x80 | kind));
        if (payload.length < 126) {
            frame.put((byte) (0x80 | payload.length));
        } else if (payload.length < 65_536) {
            frame.put((byte) (0x80 | 126)).putShort((short) payload.length);
        } else {
            frame.put((byte) (0x80 | 127)).putLong(payload.length);
        }
        // A mask of zeros changes nothing and is one.
        frame.putInt(0).put(payload);
        byte[] bytes = new byte[frame.position()];
        frame.flip().get(bytes);
        return bytes;
    }

    /** The next text; empty when the server has ended the connection. */
    Optional<String> read() {
        try {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            while (true) {
                int first = in.readUnsignedByte();
                long length = in.readUnsignedByte() & 127;
                if (length == 126) {
                    length = in.readUnsignedShort();
                } else if (length == 127) {
                    length = in.readLong();
                }
                byte[] payload = in.readNBytes((int) length);
                if ((first & 15) == CLOSE) {
                    return Optional.empty();
                }
                if ((first & 15) == PONG) {
                    pongs.add(new String(payload, StandardCharsets.UTF_8));
                }
                if ((first & 15) <= TEXT) {
                    text.write(payload);
                    if ((first & 0x80) != 0) {
                        return Optional.of(text.toString(StandardCharsets.UTF_8));
                    }
                }
            }
        } catch (IOException ended) {
            return Optional.empty();
        }
    }

    /** Reads to the end; gives the last text. */
    String readToEnd() {
        String last = "";
        for (Optional<String> next = read(); next.isPresent(); next = read()) {
            last = next.get();
        }
        return last;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
