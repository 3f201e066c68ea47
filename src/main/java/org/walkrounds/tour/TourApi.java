package org.walkrounds.tour;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.walkrounds.documents.PublishedJson;

/** The published tour for other programs. */
@RestController
class TourApi {

    private final Tours tours;

    TourApi(Tours tours) {
        this.tours = tours;
    }

    @GetMapping("/api/tour.json")
    ResponseEntity<byte[]> tour(WebRequest request) {
        return PublishedJson.answer(tours.document(), request);
    }
}
