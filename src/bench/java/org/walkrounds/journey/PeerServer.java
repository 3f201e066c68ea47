package org.walkrounds.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves the pages of other viewers and, to them, the very tiles that our own viewer gets. */
final class PeerServer implements AutoCloseable {

    private static final Pattern TILE =
            Pattern.compile("/(tiles|from-one)/(\\d)/([frblud])/(\\d+-\\d+\\.jpg)");

    private final Path pages;
    private final Path panorama;
    private final RunningApplication application;
    private final String bare;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, HttpResponse<byte[]>> fetched = new ConcurrentHashMap<>();

    /**
     * @param pages the folder into which the peers' pages were built
     * @param panorama the folder of a panorama's master and tiles
     * @param application where our own viewer's files come from
     * @param bare a page with our viewer alone
     */
    PeerServer(Path pages, Path panorama, RunningApplication application, String bare) throws IOException {
        this.pages = pages;
        this.panorama = panorama;
        this.application = application;
        this.bare = bare;
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
            if (path.equals("/ours")) {
                send(exchange, "text/html;charset=utf-8", bare.getBytes(StandardCharsets.UTF_8));
                return;
            }
            if (path.startsWith("/VAADIN/") || path.startsWith("/media/")) {
                pass(exchange);
                return;
            }
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
            send(exchange, type(path), Files.readAllBytes(isPacked ? packed : file));
        }
    }

    /** Answers as the application does. */
    private void pass(HttpExchange exchange) throws IOException {
        HttpResponse<byte[]> answer =
                fetched.computeIfAbsent(exchange.getRequestURI().toString(), this::fetch);
        answer.headers()
                .firstValue("Content-Encoding")
                .ifPresent(encoding -> exchange.getResponseHeaders().add("Content-Encoding", encoding));
        send(exchange, answer.headers().firstValue("Content-Type").orElse(""), answer.body());
    }

    private HttpResponse<byte[]> fetch(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(application.address(path)))
                            .header("Accept-Encoding", "br, gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
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
