package org.walkrounds.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves the pages of other viewers and, to them, the very tiles that our own viewer gets. */
final class PeerServer implements AutoCloseable {

    private static final Pattern TILE =
            Pattern.compile("/(tiles|from-one)/(\\d)/([frblud])/(\\d+-\\d+\\.jpg)");

    private final Path pages;
    private final Path panorama;
    private final HttpServer server;

    /**
     * @param pages the folder into which the peers' pages were built
     * @param panorama the folder of a panorama's master and tiles
     */
    PeerServer(Path pages, Path panorama) throws IOException {
        this.pages = pages;
        this.panorama = panorama;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(8));
        server.createContext("/", this::answer);
        server.start();
    }

    String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Path file = file(path);
            if (!Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            Path packed = Path.of(file + ".br");
            boolean isPacked = Files.isRegularFile(packed);
            if (isPacked) {
                exchange.getResponseHeaders().add("Content-Encoding", "br");
            }
            exchange.getResponseHeaders().add("Content-Type", type(path));
            byte[] body = Files.readAllBytes(isPacked ? packed : file);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Path file(String path) {
        Matcher tile = TILE.matcher(path);
        if (tile.matches()) {
            int level = Integer.parseInt(tile.group(2)) - (tile.group(1).equals("from-one") ? 1 : 0);
            return panorama.resolve("tiles/" + level + "/" + tile.group(3) + "/" + tile.group(4));
        }
        return switch (path) {
            case "/master.jpg" -> panorama.resolve("master.jpg");
            case "/preview.jpg" -> panorama.resolve("tiles/preview.jpg");
            default -> pages.resolve(path.substring(1)).normalize();
        };
    }

    private static String type(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return switch (ending) {
            case "js" -> "text/javascript";
            case "css" -> "text/css";
            case "html" -> "text/html;charset=utf-8";
            default -> "image/jpeg";
        };
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
