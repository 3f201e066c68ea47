package org.walkrounds.picture;

import java.time.Duration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves pictures. An address names its content for ever, so each answer may be kept for ever. */
@RestController
class PictureController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final PictureLibrary pictures;

    PictureController(PictureLibrary pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/media/pictures/{id:[0-9a-f]{32}}.jpg")
    ResponseEntity<Resource> picture(@PathVariable String id) {
        return pictures.find(id)
                .map(file -> ResponseEntity.ok()
                        .cacheControl(FOR_EVER)
                        .contentType(MediaType.IMAGE_JPEG)
                        .body((Resource) new FileSystemResource(file)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
