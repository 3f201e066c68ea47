package org.walkrounds.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.walkrounds.program.Programs;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.InfoSessions;
import org.walkrounds.session.Seats;
import org.walkrounds.session.SessionState;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.tour.Tours;

/** The room of a session, for those who have a place: the lobby, then the stage. */
@Controller
class RoomPages {

    private static final List<String> HOSTS = List.of(StaffRoles.HOST, StaffRoles.COORDINATOR);
    private static final List<String> STAFF = List.of(StaffRoles.HOST, StaffRoles.MODERATOR, StaffRoles.COORDINATOR);

    private final Programs programs;
    private final Tours tours;
    private final InfoSessions sessions;
    private final Seats seats;
    private final PublicDocuments documents;
    private final Pictures pictures;

    RoomPages(
            Programs programs,
            Tours tours,
            InfoSessions sessions,
            Seats seats,
            PublicDocuments documents,
            Pictures pictures) {
        this.programs = programs;
        this.tours = tours;
        this.sessions = sessions;
        this.seats = seats;
        this.documents = documents;
        this.pictures = pictures;
    }

    @GetMapping("/sessions/{slug}/room")
    ResponseEntity<byte[]> room(
            @PathVariable String slug,
            @CookieValue(name = PlacePages.SEAT, required = false) @Nullable String seat,
            HttpServletRequest request,
            HttpServletResponse response) {
        InfoSession session = sessions.announced(slug).orElseThrow(UnknownAddressException::new);
        boolean over = session.state() == SessionState.ENDED || session.state() == SessionState.CANCELLED;
        boolean mayEnter = STAFF.stream().anyMatch(request::isUserInRole)
                || (seat != null && seats.holder(slug, seat).isPresent());
        if (over || !mayEnter) {
            boolean hosts = HOSTS.stream().anyMatch(request::isUserInRole);
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(
                            HttpHeaders.LOCATION,
                            hosts ? "/studio/sessions/" + slug + "/after" : "/sessions/" + slug + "#place")
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
        PageModel model = PageModel.of(programs.published(), tours.published())
                .with("session", new SessionTexts(session))
                .with("message", session.details().lobbyMessage())
                .with("state", session.state().name());
        SecurityHeaders.letVideoIn(response);
        if (HOSTS.stream().anyMatch(request::isUserInRole)) {
            SecurityHeaders.letRecord(response);
        }
        video(session).ifPresent(video -> {
            boolean stream = isStream(video);
            model.with(stream ? "stream" : "embed", video.toString());
            SecurityHeaders.letVideoIn(response, "https://" + video.getAuthority(), stream);
        });
        tours.published().scenes().stream()
                .filter(pictures::isReady)
                .findFirst()
                .ifPresent(scene -> model.with("picture", Pictures.still(scene, 960))
                        .with("alt", scene.title())
                        .with("illustration", scene.illustration()));
        return documents.answer(
                HttpStatus.OK,
                PublicPage.of(
                        "room",
                        "/sessions/" + slug + "/room",
                        (session.state() == SessionState.LIVE ? "Room: " : "Lobby: ") + session.title(),
                        session.title(),
                        model.map()));
    }

    private static Optional<URI> video(InfoSession session) {
        return Optional.of(session.details().stage())
                .filter(address -> !address.isEmpty())
                .map(URI::create);
    }

    /** Whether it is an HLS playlist, which the page plays itself, and not another site's page in a frame. */
    private static boolean isStream(URI video) {
        return video.getPath().endsWith(".m3u8");
    }

    /** Where the session is: what an open lobby asks now and then. */
    @GetMapping("/api/sessions/{slug}/state")
    @ResponseBody
    ResponseEntity<Map<String, String>> state(@PathVariable String slug) {
        InfoSession session = sessions.announced(slug).orElseThrow(UnknownAddressException::new);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Map.of(
                        "state",
                        session.state().name(),
                        "start",
                        session.start().toString()));
    }
}
