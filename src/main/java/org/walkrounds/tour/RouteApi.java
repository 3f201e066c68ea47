package org.walkrounds.tour;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.program.Programs;

/** The captions of the published tour's routes. */
@RestController
class RouteApi {

    private static final MediaType WEBVTT = new MediaType("text", "vtt", StandardCharsets.UTF_8);

    private final Tours tours;
    private final Supplier<ProgramDocument> program;

    @Autowired
    RouteApi(Tours tours, Programs programs) {
        this(tours, programs::published);
    }

    RouteApi(Tours tours, Supplier<ProgramDocument> program) {
        this.tours = tours;
        this.program = program;
    }

    @GetMapping("/api/tour/routes/{id:[a-z0-9-]+}.vtt")
    ResponseEntity<byte[]> captions(@PathVariable String id, WebRequest request) {
        return tours.published()
                .route(id)
                .map(route -> answer(Captions.of(route, program.get()::inWords), request))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(String captions, WebRequest request) {
        byte[] body = captions.getBytes(StandardCharsets.UTF_8);
        String tag = '"' + DigestUtils.md5DigestAsHex(body) + '"';
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(304).eTag(tag).build();
        }
        return ResponseEntity.ok()
                .contentType(WEBVTT)
                .eTag(tag)
                .cacheControl(CacheControl.noCache())
                .body(body);
    }
}
