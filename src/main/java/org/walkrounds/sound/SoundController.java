package org.walkrounds.sound;

import java.time.Duration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves recordings, whole or a range of them. An address names its content for ever. */
@RestController
class SoundController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final SoundLibrary sounds;

    SoundController(SoundLibrary sounds) {
        this.sounds = sounds;
    }

    @GetMapping("/media/sounds/{name}")
    ResponseEntity<Resource> sound(@PathVariable String name) {
        return sounds.find(name)
                .map(file -> ResponseEntity.ok()
                        .cacheControl(FOR_EVER)
                        .contentType(MediaType.parseMediaType(name.endsWith(".mp3") ? "audio/mpeg" : "audio/mp4"))
                        .body((Resource) new FileSystemResource(file)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
