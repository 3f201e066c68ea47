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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The brochure as a file, its pages as pictures and what is in it, made without a session. */
@RestController
class BrochureController {

    private static final MediaType SENTENCE = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final Brochures brochures;

    BrochureController(Brochures brochures) {
        this.brochures = brochures;
    }

    /**
     * What is in a brochure.
     *
     * @param bytes the file's length
     * @param tag changes with its content
     * @param remark what its reader should know before it is saved; empty for nothing
     */
    record Contents(int pages, int bytes, String tag, List<Brochure.Place> chapters, String remark) {}

    @GetMapping("/api/brochure.pdf")
    ResponseEntity<InputStreamResource> brochure(
            BrochureParameters parameters, @RequestParam(name = "save", defaultValue = "false") boolean save) {
        BrochureRequest request = parameters.request();
        Brochure brochure = brochures.render(request);

        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .contentLength(brochure.size())
                .eTag(brochure.etag())
                .cacheControl(caching(request))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(brochure, save))
                .body(new InputStreamResource(brochure.open()));
    }

    @GetMapping("/api/brochure.json")
    ResponseEntity<Contents> contents(BrochureParameters parameters) {
        BrochureRequest request = parameters.request();
        Brochure brochure = brochures.render(request);
        return ResponseEntity.ok()
                .eTag(brochure.etag())
                .cacheControl(caching(request))
                .body(new Contents(
                        brochure.pages(),
                        brochure.size(),
                        brochure.etag().replace("\"", ""),
                        brochure.chapters(),
                        brochures.remark(request)));
    }

    /** A page as a picture, {@code width} pixels wide. */
    @GetMapping("/api/brochure/{page:\\d{1,4}}.jpg")
    ResponseEntity<byte[]> page(
            @PathVariable int page,
            BrochureParameters parameters,
            @RequestParam(name = "width", defaultValue = "800") String width) {
        BrochureRequest request = parameters.request();
        PagePicture picture = brochures.page(request, page, PagePicture.width(width));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .eTag(picture.etag())
                .cacheControl(caching(request))
                .body(picture.jpeg());
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

    private static String disposition(Brochure brochure, boolean save) {
        ContentDisposition.Builder kind = save ? ContentDisposition.attachment() : ContentDisposition.inline();
        return kind.filename(brochure.fileName()).build().toString();
    }
}
