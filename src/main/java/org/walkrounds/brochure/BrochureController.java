package org.walkrounds.brochure;

import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The brochure as a file, made without a session. */
@RestController
class BrochureController {

    private static final MediaType SENTENCE = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final Brochures brochures;

    BrochureController(Brochures brochures) {
        this.brochures = brochures;
    }

    @GetMapping("/api/brochure.pdf")
    ResponseEntity<InputStreamResource> brochure(
            @RequestParam(name = "sections", defaultValue = "") List<String> sections,
            @RequestParam(name = "for", defaultValue = "") String recipient,
            @RequestParam(name = "paper", defaultValue = "letter") String paper,
            @RequestParam(name = "zone", defaultValue = "") String zone) {
        BrochureRequest request =
                new BrochureRequest(sections, recipient, Paper.named(paper), BrochureRequest.zone(zone));

        Brochure brochure = brochures.render(request);

        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .contentLength(brochure.size())
                .eTag(brochure.etag())
                .cacheControl(caching(request))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(brochure))
                .body(new InputStreamResource(brochure.open()));
    }

    @ExceptionHandler(UnusableRequestException.class)
    ResponseEntity<String> unusable(UnusableRequestException refusal) {
        return ResponseEntity.badRequest().contentType(SENTENCE).body(refusal.getMessage());
    }

    @ExceptionHandler(BusyException.class)
    ResponseEntity<String> busy(BusyException refusal) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "60")
                .contentType(SENTENCE)
                .body(refusal.getMessage());
    }

    /** Always asked for again, since the program may have changed; one with a name on it is for its reader's browser. */
    private static CacheControl caching(BrochureRequest request) {
        CacheControl caching = CacheControl.noCache();
        return request.recipient().isEmpty() ? caching.cachePublic() : caching.cachePrivate();
    }

    private static String disposition(Brochure brochure) {
        return ContentDisposition.inline().filename(brochure.fileName()).build().toString();
    }
}
