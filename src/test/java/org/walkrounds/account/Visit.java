package org.walkrounds.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that keeps cookies, follows no redirect by itself, and speaks Flow's protocol. */
final class Visit {

    private static final Pattern SECURITY_KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern TOKEN_NODE = Pattern.compile("\"node\":(\\d+),[^{}]*\"value\":\"_csrf\"");

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    Visit(int port) {
        this.base = "http://localhost:" + port;
    }

    HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html,*/*;q=0.8");
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Opens the page as Flow's client does and gives what the server answers to fill it. */
    String open(String route, String query) {
        var start = get("/?v-r=init&location=" + route + "&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .body();
        var navigation = """
                {"csrfToken":"%s","syncId":0,"clientId":0,"rpc":[{"type":"event","node":1,"event":"ui-navigate","data":\
                {"route":"%s","query":"%s","appShellTitle":"","historyState":null,"trigger":""}}]}""".formatted(find(SECURITY_KEY, start), route, query);
        return send(HttpRequest.newBuilder(URI.create(base + "/?v-r=uidl&v-uiId=" + find(UI, start)))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(navigation))
                        .build())
                .body();
    }

    /** The token of the form on the page. */
    String token(String route) {
        var page = open(route, "");
        var value = "\"node\":%s,[^{}]*\"key\":\"value\"[^{}]*\"value\":\"([^\"]+)\"".formatted(find(TOKEN_NODE, page));
        return find(Pattern.compile(value), page);
    }

    HttpResponse<String> signIn(String email, String password) {
        return signIn(email, password, Map.of());
    }

    HttpResponse<String> signIn(String email, String password, Map<String, String> more) {
        var form = new HashMap<>(more);
        form.put("_csrf", token("login"));
        form.put("email", email);
        form.put("password", password);
        return post("/login", form);
    }

    /** The session's id; empty without a session. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("").replaceFirst("http://localhost:\\d+", "");
    }

    private static String find(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        if (!match.find()) {
            throw new AssertionError("No " + pattern + " in " + text);
        }
        return match.group(1);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
