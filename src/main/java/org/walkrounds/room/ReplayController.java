package org.walkrounds.room;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/** What happened in a session, for those who watch it again. */
@RestController
class ReplayController {

    private final Replays replays;

    ReplayController(Replays replays) {
        this.replays = replays;
    }

    @GetMapping("/api/sessions/{slug}/replay.json")
    ResponseEntity<byte[]> tape(@PathVariable String slug, HttpServletRequest request) {
        if (!replays.isOpenTo(slug, request)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        byte[] tape = replays.tape(slug).getBytes(StandardCharsets.UTF_8);
        String tag = '"' + DigestUtils.md5DigestAsHex(tape) + '"';
        // It may be taken back, and is then nowhere.
        CacheControl asked = CacheControl.noCache().cachePrivate();
        if (new ServletWebRequest(request).checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(tag)
                    .cacheControl(asked)
                    .build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(tag)
                .cacheControl(asked)
                .body(tape);
    }
}
