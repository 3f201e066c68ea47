package org.walkrounds.journey;

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
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many players of a live video, cheap enough to sit beside the server: one thread reads what comes for all of them and
 * throws it away. Each has a connection of its own and asks for the next piece as soon as the one before is there.
 */
final class Players implements AutoCloseable {

    private static final Pattern PIECE = Pattern.compile("(?m)^(/\\S+\\.m4s)$");
    private static final Pattern SEQUENCE = Pattern.compile("#EXT-X-MEDIA-SEQUENCE:(\\d+)");
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final int LARGEST_TEXT = 16 * 1024;

    private final Selector selector = Selector.open();
    private final ByteBuffer in = ByteBuffer.allocateDirect(1 << 20);
    private final List<Player> players = new ArrayList<>();
    private final int port;
    private final Source source;
    private long bytes;
    private int pieces;
    private int late;
    private int refused;

    /** Where players find what is next. */
    sealed interface Source {

        /** A live playlist, at which one waits for what is next. */
        record Playlist(String path, String cookie) implements Source {}

        /** Plain files, of which a new one is there once a second. */
        record Folder(List<String> paths) implements Source {}
    }

    /**
     * What was measured.
     *
     * @param late pieces that took more than a second from their asking to their last byte
     */
    record Result(int players, int pieces, int late, int refused, double megabits) {}

    private static final class Player {

        private final SocketChannel channel;
        private final StringBuilder text = new StringBuilder();
        private long next = -1;
        private int left = -1;
        private boolean piece;
        private boolean waiting;
        private long asked;
        private long due;

        Player(SocketChannel channel) {
            this.channel = channel;
        }
    }

    Players(int port, Source source, int number) throws IOException {
        this.port = port;
        this.source = source;
        for (int i = 0; i < number; i++) {
            SocketChannel channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.configureBlocking(false);
            Player player = new Player(channel);
            channel.register(selector, SelectionKey.OP_READ, player);
            players.add(player);
            player.next = source instanceof Source.Folder ? 0 : -1;
            // Not all of them in the same moment, as people do not come.
            player.due = System.nanoTime() + i * SECOND / number;
            player.waiting = true;
        }
    }

    Result play(int seconds) throws IOException {
        bytes = 0;
        pieces = 0;
        late = 0;
        refused = 0;
        long end = System.nanoTime() + seconds * SECOND;
        for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
            selector.select(5);
            for (SelectionKey key : selector.selectedKeys()) {
                read((Player) key.attachment());
            }
            selector.selectedKeys().clear();
            for (Player player : players) {
                if (player.waiting && System.nanoTime() >= player.due) {
                    player.waiting = false;
                    askWhatIsNext(player);
                }
            }
        }
        return new Result(players.size(), pieces, late, refused, bytes * 8 / 1e6 / seconds);
    }

    private void askWhatIsNext(Player player) throws IOException {
        switch (source) {
            case Source.Playlist playlist ->
                ask(player, playlist.path() + (player.next < 0 ? "" : "?_HLS_msn=" + player.next), false);
            case Source.Folder folder -> ask(player, folder.paths().get((int) player.next % folder.paths().size()), true);
        }
    }

    private void ask(Player player, String path, boolean piece) throws IOException {
        player.piece = piece;
        player.asked = System.nanoTime();
        String cookie = source instanceof Source.Playlist playlist ? "Cookie: " + playlist.cookie() + "\r\n" : "";
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + cookie + "\r\n";
        player.channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private void read(Player player) throws IOException {
        in.clear();
        int count = player.channel.read(in);
        if (count < 0) {
            throw new IOException("The server has hung up");
        }
        bytes += count;
        in.flip();
        if (player.left < 0) {
            head(player);
        }
        if (player.left >= 0) {
            int body = Math.min(in.remaining(), player.left);
            if (player.piece) {
                in.position(in.position() + body);
            } else {
                take(player, body);
            }
            player.left -= body;
            if (player.left == 0) {
                player.left = -1;
                finish(player);
            }
        }
    }

    /** Reads the head of an answer; what follows in the same packet stays in the buffer. */
    private void head(Player player) throws IOException {
        int start = in.position();
        int before = player.text.length();
        take(player, Math.min(in.remaining(), LARGEST_TEXT));
        int end = player.text.indexOf("\r\n\r\n");
        if (end < 0) {
            return;
        }
        in.position(start + end + 4 - before);
        String head = player.text.substring(0, end);
        player.text.setLength(0);
        Matcher length = LENGTH.matcher(head);
        if (!length.find()) {
            throw new IOException("An answer does not say how long it is: " + head);
        }
        player.left = Integer.parseInt(length.group(1));
        if (!head.startsWith("HTTP/1.1 200")) {
            refused++;
        }
    }

    private void take(Player player, int count) {
        byte[] text = new byte[count];
        in.get(text);
        player.text.append(new String(text, StandardCharsets.ISO_8859_1));
    }

    private void finish(Player player) throws IOException {
        if (player.piece) {
            pieces++;
            if (System.nanoTime() - player.asked > SECOND) {
                late++;
            }
            if (source instanceof Source.Folder) {
                player.next++;
                player.due = Math.max(System.nanoTime(), player.due + SECOND);
                player.waiting = true;
            } else {
                askWhatIsNext(player);
            }
            return;
        }
        String playlist = player.text.toString();
        player.text.setLength(0);
        Matcher first = SEQUENCE.matcher(playlist);
        List<String> all =
                PIECE.matcher(playlist).results().map(found -> found.group(1)).toList();
        long last = first.find() ? Long.parseLong(first.group(1)) + all.size() - 1 : -1;
        if (all.isEmpty() || last < player.next) {
            player.due = System.nanoTime() + SECOND / 2;
            player.waiting = true;
        } else {
            player.next = last + 1;
            ask(player, all.getLast(), true);
        }
    }

    @Override
    public void close() throws IOException {
        for (Player player : players) {
            player.channel.close();
        }
        selector.close();
    }
}
