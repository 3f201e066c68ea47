package org.walkrounds.room;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The least that a room can cost: each message is written to all sockets as one shared frame. No log, no rules, no
 * names, no care for those who do not read.
 */
final class BareBroadcast {

    /** The answer to a handshake whose key is all zeros, as that of {@link Audition} is. */
    private static final byte[] UPGRADED = String.join(
                    "\r\n",
                    "HTTP/1.1 101 Switching Protocols",
                    "Upgrade: websocket",
                    "Connection: Upgrade",
                    "Sec-WebSocket-Accept: ICX+Yqv66kxgM0FcWaLWlFLwTAI=",
                    "",
                    "")
            .getBytes(StandardCharsets.ISO_8859_1);

    private final List<SocketChannel> receivers = new ArrayList<>();
    private final ByteBuffer in = ByteBuffer.allocateDirect(64 * 1024);
    private long number;

    private BareBroadcast() {}

    public static void main(String[] arguments) throws IOException {
        new BareBroadcast().serve(Integer.parseInt(arguments[0]));
    }

    private void serve(int port) throws IOException {
        try (Selector selector = Selector.open();
                ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1024);
            server.configureBlocking(false);
            server.register(selector, SelectionKey.OP_ACCEPT);
            while (selector.select() >= 0) {
                for (SelectionKey key : selector.selectedKeys()) {
                    if (key.isAcceptable()) {
                        SocketChannel client = server.accept();
                        client.setOption(StandardSocketOptions.TCP_NODELAY, true);
                        client.configureBlocking(false);
                        client.register(selector, SelectionKey.OP_READ);
                    } else {
                        read((SocketChannel) key.channel());
                    }
                }
                selector.selectedKeys().clear();
            }
        }
    }

    private void read(SocketChannel client) throws IOException {
        in.clear();
        int count;
        try {
            count = client.read(in);
        } catch (IOException reset) {
            count = -1;
        }
        if (count < 0) {
            receivers.remove(client);
            client.close();
            return;
        }
        in.flip();
        byte[] bytes = new byte[in.remaining()];
        in.get(bytes);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.startsWith("GET ")) {
            client.write(ByteBuffer.wrap(UPGRADED));
        } else if (text.contains("\"hello\"")) {
            receivers.add(client);
            client.write(frame("{\"t\":\"welcome\"}"));
        } else {
            number++;
            String id = text.substring(text.indexOf("\"id\":\"") + 6, text.indexOf("\",\"type\""));
            String words = text.substring(text.indexOf("\"text\":\"") + 8, text.lastIndexOf("\"}}"));
            client.write(frame("{\"t\":\"ack\",\"id\":\"" + id + "\",\"n\":" + number + "}"));
            ByteBuffer shared = frame("{\"t\":\"events\",\"from\":" + number + ",\"to\":" + number + ",\"events\":[\""
                    + words + "\"]}");
            for (SocketChannel receiver : receivers) {
                receiver.write(shared.duplicate());
            }
        }
    }

    private static ByteBuffer frame(String text) {
        byte[] payload = text.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer frame = ByteBuffer.allocateDirect(payload.length + 4).put((byte) 0x81);
        if (payload.length < 126) {
            frame.put((byte) payload.length);
        } else {
            frame.put((byte) 126).putShort((short) payload.length);
        }
        return frame.put(payload).flip();
    }
}
