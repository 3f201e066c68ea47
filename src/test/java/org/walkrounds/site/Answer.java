package org.walkrounds.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a running site answered to a request that carried no cookie. */
record Answer(HttpResponse<byte[]> response) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static Answer to(int port, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return to(request);
    }

    /** What it answered to a form. */
    static Answer posted(int port, String path, String form) {
        return to(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static Answer to(HttpRequest.Builder request) {
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    int status() {
        return response.statusCode();
    }

    /** A header's value, empty where there is none. */
    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** A directive of the Content-Security-Policy with its sources, empty where there is none. */
    String policy(String directive) {
        return Arrays.stream(header("Content-Security-Policy").split("; ", -1))
                .filter(each -> each.startsWith(directive + " "))
                .findFirst()
                .orElse("");
    }

    byte[] bytes() {
        return response.body();
    }

    String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    Document html() {
        return Jsoup.parse(text());
    }

    /** The page's JSON-LD objects. */
    List<JsonNode> structured() {
        return html().select("script[type=application/ld+json]").stream()
                .map(script -> JsonMapper.shared().readTree(script.data()))
                .toList();
    }

    /** Addresses of this site in an attribute of the page's elements, without their fragments. */
    Stream<String> addresses(String selector, String attribute) {
        return html().select(selector).eachAttr(attribute).stream()
                .map(address -> address.replaceFirst("#.*", ""))
                .filter(address -> address.startsWith("/"));
    }
}
