package org.walkrounds.panorama;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tiles, previews and stills. An address names its content for ever, so each answer may be kept for ever, and the address
 * itself is the entity tag. Only well-formed addresses reach the disk; masters are never served.
 */
@RestController
@RequestMapping("/media")
class MediaController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final String PANORAMA = "/{id:" + MediaAddress.ID + "}";

    private final MediaFolder folder;
    private final Stills stills;

    MediaController(MediaFolder folder, Stills stills) {
        this.folder = folder;
        this.stills = stills;
    }

    @GetMapping(PANORAMA + "/{level:[0-9]}/{face:[frblud]}/{row:[0-9]{1,2}}-{column:[0-9]{1,2}}.jpg")
    ResponseEntity<Resource> tile(
            @PathVariable String id,
            @PathVariable int level,
            @PathVariable String face,
            @PathVariable int row,
            @PathVariable int column) {
        Path tile = folder.tiles(id).tile(level, Face.named(face), row, column);
        return picture(new FileSystemResource(tile), id + "-" + level + face + row + "-" + column);
    }

    @GetMapping(PANORAMA + "/preview.jpg")
    ResponseEntity<Resource> preview(@PathVariable String id) {
        return picture(new FileSystemResource(folder.tiles(id).preview()), id + "-preview");
    }

    /** A view as a plain picture; what is missing or makes no sense is straight ahead, 90 degrees wide, 480 pixels. */
    @GetMapping(PANORAMA + "/still.jpg")
    ResponseEntity<Resource> still(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String yaw,
            @RequestParam(defaultValue = "") String pitch,
            @RequestParam(defaultValue = "") String fov,
            @RequestParam(defaultValue = "") String levelPitch,
            @RequestParam(defaultValue = "") String levelRoll,
            @RequestParam(defaultValue = "") String size) {
        StillView view = StillView.parse(yaw, pitch, fov, levelPitch, levelRoll);
        StillSize format = StillSize.parse(size);
        Optional<byte[]> still = stills.cached(id, view, format);
        return still.map(bytes -> picture(new ByteArrayResource(bytes), id + "-" + view.key() + "-" + format.key()))
                .orElseGet(MediaController::notFound);
    }

    /** Anything else below /media is nothing, and not a page of the application either. */
    @GetMapping("/**")
    ResponseEntity<Resource> other() {
        return notFound();
    }

    private static ResponseEntity<Resource> picture(Resource picture, String tag) {
        if (!picture.exists()) {
            return notFound();
        }
        return ResponseEntity.ok()
                .cacheControl(FOR_EVER)
                .eTag('"' + tag + '"')
                .contentType(MediaType.IMAGE_JPEG)
                .body(picture);
    }

    private static ResponseEntity<Resource> notFound() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.TEXT_PLAIN)
                .body(new ByteArrayResource("Not found\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
    }
}
