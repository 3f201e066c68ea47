package org.walkrounds.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.TourDocument;
import org.walkrounds.tour.View;

/** A view of the walkthrough as a frame for another page. */
record OEmbed(String baseUrl, Scene scene, View view) {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final int LEAST_EDGE = 64;
    private static final String ALLOWED = "fullscreen; accelerometer; gyroscope; xr-spatial-tracking";

    /** The view that an address of this site names; empty where it names none. */
    static Optional<OEmbed> of(String address, String baseUrl, TourDocument tour) {
        if (!address.startsWith(baseUrl + "/tour")) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address);
            String path = address.substring(baseUrl.length()).replaceFirst("[?#].*", "");
            var query = UriComponentsBuilder.fromUri(uri).build().getQueryParams();
            return scene(path, tour)
                    .map(scene -> new OEmbed(
                            baseUrl,
                            scene,
                            scene.view().with(query.getFirst("yaw"), query.getFirst("pitch"), query.getFirst("fov"))));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Optional<Scene> scene(String path, TourDocument tour) {
        return path.equals("/tour")
                ? Optional.of(tour.firstScene())
                : path.startsWith("/tour/") ? tour.scene(path.substring("/tour/".length())) : Optional.empty();
    }

    /** Address at which a page's view is described. */
    static String description(String baseUrl, Scene scene, View view) {
        return UriComponentsBuilder.fromUriString(baseUrl + "/api/oembed")
                .queryParam("format", "json")
                .queryParam("url", "{url}")
                .encode()
                .buildAndExpand(baseUrl + Pictures.path(scene, view))
                .toUriString();
    }

    /**
     * The answer of the protocol.
     *
     * @param maxWidth pixels that the page has for it; 0 or less for any
     * @param maxHeight pixels that the page has for it; 0 or less for any
     */
    Map<String, Object> answer(int maxWidth, int maxHeight) {
        int width = within(WIDTH, maxWidth);
        int height = within(HEIGHT, maxHeight);
        String title = TourPages.title(scene);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("version", "1.0");
        answer.put("type", "rich");
        answer.put("provider_name", "Walkrounds");
        answer.put("provider_url", baseUrl);
        answer.put("title", title);
        answer.put("width", width);
        answer.put("height", height);
        answer.put("html", html(title, width, height));
        answer.put("thumbnail_url", baseUrl + Pictures.share(scene, view));
        answer.put("thumbnail_width", 1200);
        answer.put("thumbnail_height", 630);
        return answer;
    }

    private String html(String title, int width, int height) {
        return "<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\" style=\"border:0\" allow=\"%s\" loading=\"lazy\"></iframe>"
                .formatted(
                        HtmlUtils.htmlEscape(baseUrl + TourPages.EMBED + Pictures.path(scene, view)),
                        HtmlUtils.htmlEscape(title),
                        width,
                        height,
                        ALLOWED);
    }

    private static int within(int wanted, int most) {
        return most <= 0 ? wanted : Math.max(LEAST_EDGE, Math.min(wanted, most));
    }
}
