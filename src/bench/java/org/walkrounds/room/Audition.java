package org.walkrounds.room;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Many clients of one room on real WebSockets, cheap enough to sit beside the server: one thread reads them all and
 * looks at no more of a frame than which numbers it covers.
 */
final class Audition implements AutoCloseable {

    private static final int LONGEST = 1 << 20;

    /** Where the first letter of a frame's kind stands. */
    private static final int KIND = "{\"t\":\"".length();

    private static final byte[] EVENTS = "{\"t\":\"events\",\"from\":".getBytes(StandardCharsets.ISO_8859_1);

    private final Selector selector = Selector.open();
    private final List<Client> clients = new ArrayList<>();
    private final ByteBuffer in = ByteBuffer.allocateDirect(LONGEST);
    private final Map<String, Long> sentAt = new HashMap<>();
    private final Map<Long, Message> messages = new HashMap<>();
    private final List<Double> poseMillis = new ArrayList<>();
    private final String slug;
    private final int port;
    private long[] posedAt = {};
    private long poseBytes;
    private long frames;
    private int refused;

    /** What became of a message: when it was sent, when it came last, how many have it. */
    private static final class Message {

        private long sent;
        private long last;
        private int received;
    }

    private static final class Client {

        private final SocketChannel channel;
        private byte[] rest = {};
        private boolean welcome;

        Client(SocketChannel channel) {
            this.channel = channel;
        }
    }

    /**
     * What was measured.
     *
     * @param frames frames of events that were received
     * @param deliveries messages times those who received them
     * @param millis from a message's sending to its last receiver, in milliseconds and ascending
     */
    record Result(long frames, long deliveries, List<Double> millis, int refused) {

        double quantile(double part) {
            return millis.isEmpty() ? Double.NaN : millis.get((int) Math.min(millis.size() - 1.0, part * millis.size()));
        }
    }

    /**
     * What was measured of a led tour.
     *
     * @param millis from a pose's sending to each of its receivers, in milliseconds and ascending
     * @param bytes of all frames with poses, as they came through the sockets
     */
    record Led(List<Double> millis, long bytes) {

        double quantile(double part) {
            return millis.isEmpty() ? Double.NaN : millis.get((int) Math.min(millis.size() - 1.0, part * millis.size()));
        }
    }

    Audition(int port, String slug, int receivers) throws IOException {
        this.port = port;
        this.slug = slug;
        for (int i = 0; i < receivers; i++) {
            clients.add(connect(port, slug, "attendee-" + i));
            pump(System.nanoTime());
        }
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!clients.stream().allMatch(client -> client.welcome)) {
            if (System.nanoTime() > deadline) {
                throw new IOException("Not all were let in");
            }
            pump(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    /** Has so many messages a second sent for a time, each by another client in turn. */
    Result talk(int perSecond, int seconds, int bytes) throws IOException {
        frames = 0;
        refused = 0;
        sentAt.clear();
        messages.clear();
        String words = "x".repeat(bytes);
        long begin = System.nanoTime();
        int count = perSecond * seconds;
        // Those who talk are as many as are needed to keep within what one person may.
        int talkers = Math.min(clients.size(), perSecond * 2);
        for (int i = 0; i < count; i++) {
            pump(begin + i * TimeUnit.SECONDS.toNanos(1) / perSecond);
            String id = begin % 1_000_000 + "-" + i;
            sentAt.put(id, System.nanoTime());
            write(
                    clients.get(i % talkers).channel,
                    "{\"t\":\"send\",\"id\":\"" + id + "\",\"type\":\"chat.post\",\"payload\":{\"text\":\"" + words
                            + "\"}}");
        }
        pump(System.nanoTime() + TimeUnit.SECONDS.toNanos(2));
        List<Message> complete = messages.values().stream()
                .filter(message -> message.sent != 0 && message.received == clients.size())
                .toList();
        List<Double> millis = complete.stream()
                .map(message -> (message.last - message.sent) / 1e6)
                .sorted()
                .toList();
        return new Result(frames, (long) complete.size() * clients.size(), millis, refused + count - complete.size());
    }

    /** Puts a tour on the stage and leads it for a time, in steady motion, with so many poses a second. */
    Led lead(int perSecond, int seconds) throws IOException {
        SocketChannel leader = connect(port, slug, "host-Hugo").channel;
        pump(System.nanoTime() + TimeUnit.SECONDS.toNanos(1));
        write(
                leader,
                "{\"t\":\"send\",\"id\":\"show\",\"type\":\"stage.show\",\"payload\":{\"kind\":\"tour\",\"address\":\"suite\"}}");
        pump(System.nanoTime() + TimeUnit.SECONDS.toNanos(1));
        int count = perSecond * seconds;
        posedAt = new long[count];
        poseMillis.clear();
        poseBytes = 0;
        long begin = System.nanoTime();
        for (int i = 0; i < count; i++) {
            pump(begin + i * TimeUnit.SECONDS.toNanos(1) / perSecond);
            posedAt[i] = System.nanoTime();
            write(
                    leader,
                    "{\"t\":\"pose\",\"ms\":" + i + ",\"scene\":\"fluoroscopy-suite\",\"yaw\":" + (i % 300 - 150) + ".25,"
                            + "\"pitch\":-12.75,\"fov\":90}");
        }
        pump(System.nanoTime() + TimeUnit.SECONDS.toNanos(1));
        leader.close();
        return new Led(poseMillis.stream().sorted().toList(), poseBytes);
    }

    private Client connect(int port, String slug, String cookie) throws IOException {
        SocketChannel channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        String request = "GET /live/" + slug + " HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13"
                + "\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nCookie: seat=" + cookie + "\r\n\r\n";
        channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.ISO_8859_1)));
        ByteBuffer head = ByteBuffer.allocate(2048);
        String text = "";
        while (!text.endsWith("\r\n\r\n")) {
            if (channel.read(head) < 0) {
                throw new IOException("Not let in: " + text);
            }
            text = new String(head.array(), 0, head.position(), StandardCharsets.ISO_8859_1);
        }
        channel.configureBlocking(false);
        Client client = new Client(channel);
        channel.register(selector, SelectionKey.OP_READ, client);
        write(channel, "{\"t\":\"hello\",\"after\":0}");
        return client;
    }

    /** Reads what comes until a time; what is there already in any case. */
    private void pump(long until) throws IOException {
        long left;
        do {
            left = until - System.nanoTime();
            int ready = left > 1_000_000 ? selector.select(left / 1_000_000) : selector.selectNow();
            if (ready > 0) {
                for (SelectionKey key : selector.selectedKeys()) {
                    read((Client) key.attachment());
                }
                selector.selectedKeys().clear();
            }
        } while (left > 0);
    }

    private void read(Client client) throws IOException {
        in.clear();
        if (client.rest.length > 0) {
            in.put(client.rest);
        }
        int count = client.channel.read(in);
        long now = System.nanoTime();
        if (count < 0) {
            throw new IOException("The server has hung up");
        }
        in.flip();
        while (frame(client, now)) {
            frames++;
        }
        if (in.hasRemaining() || client.rest.length > 0) {
            client.rest = new byte[in.remaining()];
            in.get(client.rest);
        }
    }

    /** Takes frames until one of events; tells whether there was one. */
    private boolean frame(Client client, long now) {
        while (in.remaining() >= 2) {
            int start = in.position();
            int length = in.get(start + 1) & 127;
            int head = 2;
            if (length == 126 && in.remaining() >= 4) {
                length = in.getShort(start + 2) & 0xffff;
                head = 4;
            } else if (length == 127 && in.remaining() >= 10) {
                length = (int) in.getLong(start + 2);
                head = 10;
            } else if (length >= 126) {
                return false;
            }
            if (in.remaining() < head + length) {
                return false;
            }
            in.position(start + head + length);
            // Of nearly all frames the seventh byte tells what they are, and nothing more of them is looked at.
            byte kind = length > KIND ? in.get(start + head + KIND) : 0;
            if (kind == 'p' && takePose(start + head, length, now)) {
                poseBytes += head + length;
                continue;
            }
            if (kind == 'e' && takeEvents(start + head, length, now)) {
                return true;
            }
            take(client, start + head, length);
        }
        return false;
    }

    private boolean takePose(int start, int length, long now) {
        byte[] first = new byte[Math.min(length, 40)];
        in.get(start, first);
        String text = new String(first, StandardCharsets.ISO_8859_1);
        boolean pose = text.startsWith("{\"t\":\"pose\"");
        if (pose) {
            int sent = text.contains("\"ms\":") ? (int) number(text, "\"ms\":") : 0;
            poseMillis.add((now - posedAt[sent]) / 1e6);
        }
        return pose;
    }

    private boolean takeEvents(int start, int length, long now) {
        if (length < EVENTS.length || in.get(start + KIND + 1) != 'v') {
            return false;
        }
        int at = start + EVENTS.length;
        long from = 0;
        for (; Character.isDigit(in.get(at)); at++) {
            from = from * 10 + in.get(at) - '0';
        }
        at += ",\"to\":".length();
        long to = 0;
        for (; Character.isDigit(in.get(at)); at++) {
            to = to * 10 + in.get(at) - '0';
        }
        for (long n = from; n <= to; n++) {
            Message message = messages.computeIfAbsent(n, none -> new Message());
            message.received++;
            message.last = now;
        }
        return true;
    }

    private void take(Client client, int start, int length) {
        byte[] first = new byte[Math.min(length, 80)];
        in.get(start, first);
        String text = new String(first, StandardCharsets.ISO_8859_1);
        if (text.startsWith("{\"t\":\"ack\"")) {
            String id = text.substring(text.indexOf("\"id\":\"") + 6, text.indexOf("\",\"n\""));
            Long sent = sentAt.get(id);
            if (sent != null) {
                messages.computeIfAbsent(number(text, "\"n\":"), none -> new Message()).sent = sent;
            }
        } else if (text.startsWith("{\"t\":\"error\"")) {
            refused++;
        }
        client.welcome |= text.startsWith("{\"t\":\"welcome\"");
    }

    private static long number(String text, String key) {
        int from = text.indexOf(key) + key.length();
        int to = from;
        while (to < text.length() && Character.isDigit(text.charAt(to))) {
            to++;
        }
        return Long.parseLong(text.substring(from, to));
    }

    private static void write(SocketChannel channel, String text) throws IOException {
        ByteBuffer frame = ByteBuffer.wrap(RawSocket.frame(text.getBytes(StandardCharsets.UTF_8)));
        while (frame.hasRemaining()) {
            channel.write(frame);
        }
    }

    @Override
    public void close() throws IOException {
        for (Client client : clients) {
            client.channel.close();
        }
        selector.close();
    }
}
