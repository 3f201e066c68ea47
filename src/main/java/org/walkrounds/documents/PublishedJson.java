package org.walkrounds.documents;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/** Answers a request for a published document: JSON with a strong ETag, and 304 for those who have it. */
public final class PublishedJson {

    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().mustRevalidate();

    private PublishedJson() {}

    public static ResponseEntity<byte[]> answer(VersionedDocument<?> document, WebRequest request) {
        VersionedDocument.Shown<?> shown = document.shown();
        String tag = '"' + shown.hash() + '"';
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(304).eTag(tag).cacheControl(A_MINUTE).build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(tag)
                .cacheControl(A_MINUTE)
                .body(shown.json().getBytes(StandardCharsets.UTF_8));
    }
}
