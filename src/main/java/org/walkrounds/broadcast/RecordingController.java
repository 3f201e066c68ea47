package org.walkrounds.broadcast;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.walkrounds.room.Stages;
import org.walkrounds.studio.StaffRoles;

/** Gives out recordings: to all once they are published, to hosts before, too. */
@RestController
@RequestMapping("/api/sessions/{slug}")
class RecordingController {

    private static final List<String> HOSTS = List.of(StaffRoles.COORDINATOR, StaffRoles.HOST);

    private final Recordings recordings;
    private final TakeStore takes;
    private final SegmentStore segments;
    private final Openings openings;
    private final Stages stages;

    RecordingController(
            Recordings recordings, TakeStore takes, SegmentStore segments, Openings openings, Stages stages) {
        this.recordings = recordings;
        this.takes = takes;
        this.segments = segments;
        this.openings = openings;
        this.stages = stages;
    }

    /** As visitors see it. */
    @GetMapping("/recording.m3u8")
    ResponseEntity<String> cut(@PathVariable String slug, HttpServletRequest request) {
        requireReader(slug, request);
        return playlist(slug, recordings.cut(slug));
    }

    /** All of it, for those who cut it. */
    @GetMapping("/recording-whole.m3u8")
    ResponseEntity<String> whole(@PathVariable String slug, HttpServletRequest request) {
        if (HOSTS.stream().noneMatch(request::isUserInRole)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return playlist(slug, recordings.all(slug));
    }

    /** As visitors see it, as one file. */
    @GetMapping("/recording.mp4")
    void file(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response) throws IOException {
        requireReader(slug, request);
        List<Segment> pieces = recordings.cut(slug).segments();
        String key = takes.key(slug).filter(none -> !pieces.isEmpty()).orElseThrow(RecordingController::nothing);
        List<Long> numbers = pieces.stream().map(Segment::take).distinct().toList();
        List<byte[]> starts = numbers.stream()
                .map(take -> openings.bytes(Openings.name(key, take, Rendition.FULL))
                        .orElseThrow(RecordingController::nothing))
                .toList();
        response.setContentType("video/mp4");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(slug + ".mp4").build().toString());
        Mp4File file = new Mp4File(response.getOutputStream(), starts, new Timeline(pieces).length());
        long take = 0;
        for (Segment piece : pieces) {
            if (piece.take() != take) {
                take = piece.take();
                file.next(numbers.indexOf(take));
            }
            SegmentStore.Kept kept = segments.find(Playlists.name(key, take, Rendition.FULL, piece.number()))
                    .orElseThrow(() -> new IOException("A piece of the recording is missing"));
            try (var content = kept.content()) {
                file.write(content.readAllBytes());
            }
        }
    }

    /** What was said, as far as somebody has typed it. */
    @GetMapping("/recording.vtt")
    ResponseEntity<String> captions(@PathVariable String slug, HttpServletRequest request) {
        requireReader(slug, request);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_TYPE, "text/vtt;charset=utf-8")
                .body(CaptionTrack.of(stages.captions(slug), recordings.cut(slug)));
    }

    private ResponseEntity<String> playlist(String slug, Timeline timeline) {
        String key = takes.key(slug)
                .filter(none -> !timeline.segments().isEmpty())
                .orElseThrow(RecordingController::nothing);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_TYPE, Playlists.TYPE)
                .body(Playlists.recording(key, Rendition.FULL, timeline.segments()));
    }

    private void requireReader(String slug, HttpServletRequest request) {
        boolean may = HOSTS.stream().anyMatch(request::isUserInRole) || recordings.isPublic(slug);
        if (!may) {
            throw nothing();
        }
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
