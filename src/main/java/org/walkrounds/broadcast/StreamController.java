package org.walkrounds.broadcast;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.walkrounds.room.Stages;

/**
 * Gives out what is on air: playlists to those who may be in the room, pieces to whoever knows their address, which only
 * a playlist tells. A piece never changes, so that whatever stands between may keep it.
 */
@RestController
class StreamController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    /** How long a player waits for a piece that is to come; then it is told what there is. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final TakeStore takes;
    private final LiveEdge edge;
    private final SegmentStore segments;
    private final Stages stages;

    StreamController(TakeStore takes, LiveEdge edge, SegmentStore segments, Stages stages) {
        this.takes = takes;
        this.edge = edge;
        this.segments = segments;
        this.stages = stages;
    }

    /** In which pictures it can be had; a player takes the one that its connection carries, and changes by itself. */
    @GetMapping("/api/sessions/{slug}/live-any.m3u8")
    ResponseEntity<String> any(@PathVariable String slug, HttpServletRequest request) {
        stages.requireGuest(slug, request);
        if (takes.key(slug).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_TYPE, Playlists.TYPE)
                .body(Playlists.ANY);
    }

    /**
     * The newest pieces.
     *
     * @param next the sequence number of a piece to wait for, as players of low latency say it
     */
    @GetMapping("/api/sessions/{slug}/live.m3u8")
    CompletableFuture<ResponseEntity<String>> live(
            @PathVariable String slug,
            @RequestParam(name = "_HLS_msn", defaultValue = "-1") long next,
            HttpServletRequest request) {
        return playlist(slug, Rendition.FULL, next, request);
    }

    /** Not there while what is on air is recorded in full alone. */
    @GetMapping("/api/sessions/{slug}/live-small.m3u8")
    CompletableFuture<ResponseEntity<String>> small(
            @PathVariable String slug,
            @RequestParam(name = "_HLS_msn", defaultValue = "-1") long next,
            HttpServletRequest request) {
        return playlist(slug, Rendition.SMALL, next, request);
    }

    @GetMapping("/api/sessions/{slug}/live-sound.m3u8")
    CompletableFuture<ResponseEntity<String>> sound(
            @PathVariable String slug,
            @RequestParam(name = "_HLS_msn", defaultValue = "-1") long next,
            HttpServletRequest request) {
        return playlist(slug, Rendition.SOUND, next, request);
    }

    @GetMapping(Playlists.MEDIA + "{key:[0-9a-f]{32}}/{take:[0-9]{1,9}}/{rendition:" + Rendition.KEYS
            + "}/{file:opening\\.mp4|[0-9]{1,7}\\.m4s}")
    ResponseEntity<Resource> piece(
            @PathVariable String key,
            @PathVariable long take,
            @PathVariable String rendition,
            @PathVariable String file)
            throws IOException {
        Optional<SegmentStore.Kept> kept = segments.find(key + "/" + take + "/" + rendition + "/" + file);
        if (kept.isEmpty()) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND)
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
        return ResponseEntity.ok()
                .cacheControl(FOR_EVER)
                .header(HttpHeaders.CONTENT_TYPE, rendition.equals("sound") ? "audio/mp4" : "video/mp4")
                .contentLength(kept.get().length())
                .body(new InputStreamResource(kept.get().content()));
    }

    private CompletableFuture<ResponseEntity<String>> playlist(
            String slug, Rendition rendition, long next, HttpServletRequest request) {
        stages.requireGuest(slug, request);
        String key = takes.key(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LiveEdge.Window now = edge.window(slug, rendition);
        boolean old = rendition == Rendition.SMALL
                && now.take() != edge.window(slug, Rendition.FULL).take();
        if (now.segments().isEmpty() || old) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (next > now.last() + 2) {
            // Whoever asks for what is far ahead is no player (draft-pantos-hls-rfc8216bis, 6.2.5.2).
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return edge.await(slug, rendition, next, LONGEST)
                .thenApply(window -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .header(HttpHeaders.CONTENT_TYPE, Playlists.TYPE)
                        .body(Playlists.live(key, rendition, window)));
    }
}
