package org.walkrounds.tour;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The published tour for other people's tools. */
@RestController
class TourController {

    private static final CacheControl CACHING =
            CacheControl.maxAge(Duration.ofSeconds(60)).cachePublic().mustRevalidate();

    private final Tours tours;

    TourController(Tours tours) {
        this.tours = tours;
    }

    @GetMapping("/api/tour.json")
    ResponseEntity<byte[]> tour() {
        PublishedTour published = tours.publishedTour();
        return ResponseEntity.ok()
                .eTag(published.etag())
                .cacheControl(CACHING)
                .contentType(MediaType.APPLICATION_JSON)
                .body(published.json().getBytes(StandardCharsets.UTF_8));
    }
}
