package org.walkrounds.slides;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.walkrounds.room.Stages;

/**
 * What the room's page asks of slides. Hosts bring and delete them; who may be in the room may know what is on the pages
 * of a deck whose key is known; the pictures need the key alone, so that any cache between may keep them.
 */
@RestController
class SlidesController {

    private static final String DECKS = "/api/sessions/{slug}/slides";
    private static final String KEY = "{key:[0-9a-f]{32}}";
    private static final String PICTURE = "/media/slides/" + KEY + "/{number:[1-9][0-9]{0,4}}";
    private static final MediaType SENTENCE = MediaType.parseMediaType("text/plain;charset=UTF-8");
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Decks decks;
    private final SlideFolder folder;
    private final Stages stages;

    SlidesController(Decks decks, SlideFolder folder, Stages stages) {
        this.decks = decks;
        this.folder = folder;
        this.stages = stages;
    }

    /** A deck as its audience knows it. */
    record Manifest(String key, String name, List<Slide> slides) {}

    @PostMapping(DECKS)
    ResponseEntity<Deck> bring(
            @PathVariable String slug,
            @RequestParam(name = "name", defaultValue = "") String name,
            HttpServletRequest request)
            throws IOException {
        stages.requireHost(slug, request);
        Deck deck = decks.submit(slug, name, request.getInputStream(), request.getContentLengthLong());
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(deck);
    }

    @GetMapping(DECKS)
    ResponseEntity<List<Deck>> list(@PathVariable String slug, HttpServletRequest request) {
        stages.requireHost(slug, request);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(decks.list(slug));
    }

    @GetMapping(DECKS + "/" + KEY)
    ResponseEntity<Manifest> manifest(@PathVariable String slug, @PathVariable String key, HttpServletRequest request) {
        stages.requireGuest(slug, request);
        Deck deck = decks.find(slug, key)
                .filter(found -> found.state() == Deck.State.READY)
                .orElseThrow(SlidesController::notFound);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Manifest(deck.key(), deck.name(), decks.slides(deck)));
    }

    @DeleteMapping(DECKS + "/" + KEY)
    ResponseEntity<Void> delete(@PathVariable String slug, @PathVariable String key, HttpServletRequest request) {
        stages.requireHost(slug, request);
        decks.delete(decks.find(slug, key).orElseThrow(SlidesController::notFound));
        return ResponseEntity.noContent().build();
    }

    @GetMapping(PICTURE + ".jpg")
    ResponseEntity<Resource> picture(@PathVariable String key, @PathVariable int number) {
        return picture(folder.picture(key, number, false));
    }

    @GetMapping(PICTURE + "-small.jpg")
    ResponseEntity<Resource> smallPicture(@PathVariable String key, @PathVariable int number) {
        return picture(folder.picture(key, number, true));
    }

    /** Anything else beside them is nothing, and not a page of the application either. */
    @GetMapping("/media/slides/**")
    ResponseEntity<Resource> other() {
        return picture(Optional.empty());
    }

    @ExceptionHandler(UnusableSlidesException.class)
    ResponseEntity<String> unusable(UnusableSlidesException refusal) {
        return ResponseEntity.unprocessableContent().contentType(SENTENCE).body(refusal.getMessage());
    }

    private static ResponseEntity<Resource> picture(Optional<Path> file) {
        return file.map(path -> ResponseEntity.ok()
                        .cacheControl(FOR_EVER)
                        .contentType(MediaType.IMAGE_JPEG)
                        .body((Resource) new FileSystemResource(path)))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
