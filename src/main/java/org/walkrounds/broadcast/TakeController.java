package org.walkrounds.broadcast;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walkrounds.mp4.UnusableMediaException;
import org.walkrounds.room.Stages;

/**
 * Takes in what a host's page records. Who begins a take is known by the cookie; each piece carries the take's token,
 * which no other site's page can know.
 */
@RestController
@RequestMapping("/live/{slug}/takes")
class TakeController {

    private static final int PROBE = 1_000_000;
    private static final String BEARER = "Bearer ";
    private static final String TAKE = "/{take:[0-9]{1,9}}";

    private final Broadcasts broadcasts;
    private final Stages stages;

    TakeController(Broadcasts broadcasts, Stages stages) {
        this.broadcasts = broadcasts;
        this.stages = stages;
    }

    /**
     * What a host wishes for.
     *
     * @param source "screen", or else the camera
     * @param over whether it ends what somebody else has on air
     */
    record Wish(String source, boolean over) {}

    @PostMapping
    ResponseEntity<Broadcasts.Begun> begin(
            @PathVariable String slug, @RequestBody Wish wish, HttpServletRequest request) {
        Stages.Presenter presenter = stages.requireHost(slug, request);
        String source = "screen".equals(wish.source()) ? "screen" : "camera";
        return ResponseEntity.status(HttpStatus.CREATED).body(broadcasts.begin(slug, presenter, source, wish.over()));
    }

    /** Takes some bytes and forgets them, for a host who tests the connection. */
    @PostMapping("/probe")
    ResponseEntity<Void> probe(@PathVariable String slug, HttpServletRequest request) throws IOException {
        stages.requireHost(slug, request);
        request.getInputStream().skipNBytes(Math.clamp(request.getContentLengthLong(), 0, PROBE));
        return ResponseEntity.noContent().build();
    }

    /** Piece 0 is the opening. */
    @PutMapping(TAKE + "/{rendition:" + Rendition.KEYS + "}/{piece:[0-9]{1,7}}")
    Map<String, Integer> receive(
            @PathVariable String slug,
            @PathVariable long take,
            @PathVariable String rendition,
            @PathVariable int piece,
            @RequestHeader(HttpHeaders.AUTHORIZATION) String token,
            HttpServletRequest request)
            throws IOException {
        byte[] media = request.getInputStream().readNBytes(Fragment.LARGEST + 1);
        Rendition form = Rendition.named(rendition);
        if (piece == 0) {
            broadcasts.open(slug, take, bare(token), form, media);
            return Map.of("next", 1);
        }
        return Map.of("next", broadcasts.receive(slug, take, bare(token), form, piece, media));
    }

    @DeleteMapping(TAKE)
    ResponseEntity<Void> end(
            @PathVariable String slug,
            @PathVariable long take,
            @RequestHeader(HttpHeaders.AUTHORIZATION) String token) {
        broadcasts.end(slug, take, bare(token));
        return ResponseEntity.noContent().build();
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(Refusal refusal) {
        HttpStatus status = switch (refusal.kind()) {
            case TAKEN, GAP -> HttpStatus.CONFLICT;
            case OVER -> HttpStatus.GONE;
            case CLOSED, FORGED -> HttpStatus.FORBIDDEN;
            case FULL -> HttpStatus.INSUFFICIENT_STORAGE;
        };
        return ResponseEntity.status(status).body(Map.of("text", refusal.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> unusable(UnusableMediaException unusable) {
        return ResponseEntity.unprocessableContent().body(Map.of("text", unusable.getMessage() + "."));
    }

    private static String bare(String header) {
        return header.startsWith(BEARER) ? header.substring(BEARER.length()) : "";
    }
}
