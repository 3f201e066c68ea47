package org.walkrounds.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.walkrounds.broadcast.Recordings;
import org.walkrounds.program.Programs;
import org.walkrounds.room.Replays;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.InfoSessions;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.tour.Tours;

/** A session that is over, watched again. */
@Controller
class ReplayPages {

    private static final List<String> HOSTS = List.of(StaffRoles.HOST, StaffRoles.COORDINATOR);

    private final Programs programs;
    private final Tours tours;
    private final InfoSessions sessions;
    private final Replays replays;
    private final Recordings recordings;
    private final PageRenderer renderer;
    private final Pictures pictures;
    private final PublicDocuments documents;

    ReplayPages(
            Programs programs,
            Tours tours,
            InfoSessions sessions,
            Replays replays,
            Recordings recordings,
            PageRenderer renderer,
            Pictures pictures,
            PublicDocuments documents) {
        this.programs = programs;
        this.tours = tours;
        this.sessions = sessions;
        this.replays = replays;
        this.recordings = recordings;
        this.renderer = renderer;
        this.pictures = pictures;
        this.documents = documents;
    }

    /** A stretch of the recording: where it begins there, when it happened and how long it takes, in milliseconds. */
    private record Stretch(long from, long at, long length) {}

    /** Between which moments a host has cut the recording, and with it the replay; nothing where it was not cut. */
    private record Span(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long from,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long to) {

        static final Span ALL = new Span(null, null);

        static Span of(Recordings.Span span) {
            return new Span(
                    span.from().map(Instant::toEpochMilli).orElse(null),
                    span.to().map(Instant::toEpochMilli).orElse(null));
        }
    }

    /** A chapter that a host has made, and when what it names happened. */
    private record Mark(long at, String title) {}

    @GetMapping("/sessions/{slug}/replay")
    ResponseEntity<byte[]> replay(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response) {
        InfoSession session = sessions.announced(slug).orElseThrow(UnknownAddressException::new);
        if (!replays.isOpenTo(slug, request)) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, "/sessions/" + slug)
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
        SecurityHeaders.letVideoIn(response);
        boolean seen = recordings.isPublic(slug) || HOSTS.stream().anyMatch(request::isUserInRole);
        List<Stretch> stretches = seen
                ? recordings.stretches(slug).stream()
                        .map(stretch -> new Stretch(
                                stretch.from().toMillis(),
                                stretch.at().toEpochMilli(),
                                stretch.length().toMillis()))
                        .toList()
                : List.of();
        List<Mark> marks = seen
                ? recordings.chapters(slug).stream()
                        .map(chapter -> new Mark(chapter.at().toEpochMilli(), chapter.title()))
                        .toList()
                : List.of();
        PageModel model = PageModel.of(programs.published(), tours.published())
                .with("session", new SessionTexts(session))
                .with("recorded", !stretches.isEmpty())
                .with("stretches", renderer.inScript(stretches))
                .with("marks", renderer.inScript(marks))
                .with("span", renderer.inScript(stretches.isEmpty() ? Span.ALL : Span.of(recordings.span(slug))));
        tours.published().scenes().stream()
                .filter(pictures::isReady)
                .findFirst()
                .ifPresent(scene -> model.with("picture", Pictures.still(scene, 960))
                        .with("alt", scene.title())
                        .with("illustration", scene.illustration()));
        return documents.answer(
                HttpStatus.OK,
                PublicPage.of(
                        "replay",
                        "/sessions/" + slug + "/replay",
                        "Replay: " + session.title(),
                        session.title(),
                        model.map()));
    }
}
