package org.walkrounds.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.walkrounds.program.Programs;
import org.walkrounds.qr.QrCode;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.Tours;
import org.walkrounds.tour.View;

/** A view of the walkthrough in the hands of others: as a code, in a frame of their page, and what oEmbed tells of it. */
@Controller
class SharedViews {

    private final Programs programs;
    private final Tours tours;
    private final TourPages pages;
    private final PublicDocuments documents;

    SharedViews(Programs programs, Tours tours, TourPages pages, PublicDocuments documents) {
        this.programs = programs;
        this.tours = tours;
        this.pages = pages;
        this.documents = documents;
    }

    @GetMapping("/tour/{scene}/qr.svg")
    ResponseEntity<byte[]> code(@PathVariable String scene, HttpServletRequest request) {
        Scene shown = find(scene);
        String address = documents.baseUrl() + Pictures.path(shown, view(shown, request));
        return documents.text(request, QrCode.of(address).svg(), "image/svg+xml");
    }

    @GetMapping("/embed/tour")
    ResponseEntity<byte[]> frame(HttpServletRequest request, HttpServletResponse response) {
        return frame(tours.published().firstScene(), request, response);
    }

    @GetMapping("/embed/tour/{scene}")
    ResponseEntity<byte[]> frame(@PathVariable String scene, HttpServletRequest request, HttpServletResponse response) {
        return frame(find(scene), request, response);
    }

    private ResponseEntity<byte[]> frame(Scene scene, HttpServletRequest request, HttpServletResponse response) {
        SecurityHeaders.letFramesIn(response);
        View view = view(scene, request);
        return documents.answer(
                request,
                TourPages.EMBED + Pictures.path(scene) + ' ' + view,
                () -> pages.frame(programs.published(), tours.published(), scene, view));
    }

    /** What a page needs to show a view of the walkthrough, as <a href="https://oembed.com/">oEmbed 1.0</a> wants it. */
    @GetMapping("/api/oembed")
    ResponseEntity<Map<String, Object>> oembed(
            @RequestParam String url,
            @RequestParam(defaultValue = "json") String format,
            @RequestParam(defaultValue = "0") int maxwidth,
            @RequestParam(defaultValue = "0") int maxheight) {
        if (!format.equals("json")) {
            return ResponseEntity.status(HttpStatus.NOT_IMPLEMENTED).build();
        }
        return OEmbed.of(url, documents.baseUrl(), tours.published())
                .map(embed -> ResponseEntity.ok()
                        // Whoever asks gets what anybody may see, and a page's script may ask, too.
                        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                        .body(embed.answer(maxwidth, maxheight)))
                .orElseThrow(UnknownAddressException::new);
    }

    private Scene find(String scene) {
        return tours.published().scene(scene).orElseThrow(UnknownAddressException::new);
    }

    private static View view(Scene scene, HttpServletRequest request) {
        return scene.view()
                .with(request.getParameter("yaw"), request.getParameter("pitch"), request.getParameter("fov"));
    }
}
