package org.walkrounds.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.walkrounds.program.Programs;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.InfoSessions;
import org.walkrounds.session.Registrant;
import org.walkrounds.session.RegistrantState;
import org.walkrounds.session.Registrations;
import org.walkrounds.session.Seats;
import org.walkrounds.session.SessionState;
import org.walkrounds.session.SessionTimes;
import org.walkrounds.tour.Tours;

/** What a mail's links lead to: a place in a session, the way into its room, and the way back. */
@Controller
class PlacePages {

    /** Holds the personal link's token; sent to the session's own pages and channel alone. */
    static final String SEAT = "seat";

    private static final Duration SEAT_KEPT = Duration.ofDays(120);

    private final Programs programs;
    private final Tours tours;
    private final InfoSessions sessions;
    private final Registrations registrations;
    private final Seats seats;
    private final PublicDocuments documents;
    private final Pictures pictures;

    PlacePages(
            Programs programs,
            Tours tours,
            InfoSessions sessions,
            Registrations registrations,
            Seats seats,
            PublicDocuments documents,
            Pictures pictures) {
        this.programs = programs;
        this.tours = tours;
        this.sessions = sessions;
        this.registrations = registrations;
        this.seats = seats;
        this.documents = documents;
        this.pictures = pictures;
    }

    @GetMapping("/sessions/{slug}/registered")
    ResponseEntity<byte[]> registered(@PathVariable String slug) {
        InfoSession session = announced(slug);
        String yours = registrations.isFull(session)
                ? "you are on the wait list: all places are taken for now, and one that is free is yours by itself."
                : "the place is yours.";
        return note(
                session,
                "Look into your mail",
                "We have sent you a link. Open it within two days, and " + yours + " If nothing arrives in a few"
                        + " minutes, look among unwanted mail, or register again.",
                Optional.empty());
    }

    @GetMapping("/sessions/confirm/{token}")
    ResponseEntity<byte[]> confirm(@PathVariable String token) {
        Registrant registrant = registrations.toConfirm(token).orElseThrow(UnknownAddressException::new);
        InfoSession session = announced(registrant.session());
        return registrant.state() == RegistrantState.PENDING && session.state().isAhead()
                ? note(
                        session,
                        "One more tap",
                        "Confirm that " + registrant.email() + " is yours.",
                        Optional.of(new Deed("Confirm my place", "/sessions/confirm/" + token)))
                : outcome(session, registrant);
    }

    @PostMapping("/sessions/confirm/{token}")
    ResponseEntity<byte[]> confirmed(@PathVariable String token, HttpServletRequest request) {
        Registrant registrant = registrations.confirm(token).orElseThrow(UnknownAddressException::new);
        InfoSession session = announced(registrant.session());
        Optional<String> seat = session.state().isAhead() ? registrations.seat(registrant) : Optional.empty();
        ResponseEntity<byte[]> answer = outcome(session, registrant, seat.isPresent());
        return seat.map(place -> seated(answer, place, session.slug(), request)).orElse(answer);
    }

    /** The same answer, with the personal link in a cookie. */
    private static ResponseEntity<byte[]> seated(
            ResponseEntity<byte[]> answer, String token, String slug, HttpServletRequest request) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .headers(cookies ->
                        seats(token, slug, request).forEach(cookie -> cookies.add(HttpHeaders.SET_COOKIE, cookie)))
                .body(answer.getBody());
    }

    @GetMapping("/sessions/leave/{token}")
    ResponseEntity<byte[]> leave(@PathVariable String token) {
        Registrant registrant = registrations.toLeave(token).orElseThrow(UnknownAddressException::new);
        InfoSession session = announced(registrant.session());
        if (registrant.isRegistered() && !session.state().isAhead()) {
            return note(
                    session,
                    session.state() == SessionState.CANCELLED
                            ? "This session will not take place"
                            : "This session is over",
                    "There is no place to give back any more. If you want no more mail about it, say so here.",
                    Optional.of(new Deed("No more mail about it", "/sessions/leave/" + token)));
        }
        if (registrant.state() == RegistrantState.WAITING) {
            return note(
                    session,
                    "Leave the wait list?",
                    "You can register again, and wait behind those who are on it by then.",
                    Optional.of(new Deed("Leave the wait list", "/sessions/leave/" + token)));
        }
        return registrant.state() == RegistrantState.CONFIRMED
                ? note(
                        session,
                        "Give your place back?",
                        "The first who waits gets it. You can register again as long as there are places.",
                        Optional.of(new Deed("Give my place back", "/sessions/leave/" + token)))
                : outcome(session, registrant);
    }

    /** Also what a mail program asks for when its user ends such mail (RFC 8058). */
    @PostMapping("/sessions/leave/{token}")
    ResponseEntity<byte[]> left(@PathVariable String token) {
        Registrant registrant = registrations.giveBack(token).orElseThrow(UnknownAddressException::new);
        return outcome(announced(registrant.session()), registrant);
    }

    /** Keeps the personal link in a cookie, so that it stands in no address bar and no log of the room. */
    @GetMapping("/sessions/{slug}/join/{token}")
    ResponseEntity<byte[]> join(@PathVariable String slug, @PathVariable String token, HttpServletRequest request) {
        InfoSession session = announced(slug);
        if (seats.holder(slug, token).isEmpty()) {
            return note(
                    session,
                    "This link does not open the room",
                    "It may be an older one, or the place was given back. The newest mail has the link that works.",
                    Optional.empty());
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/sessions/" + slug + "/room")
                .headers(cookies ->
                        seats(token, slug, request).forEach(cookie -> cookies.add(HttpHeaders.SET_COOKIE, cookie)))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    /** A button that changes something, on a page that a mail's link opened: mail scanners open links, too. */
    public record Deed(String label, String address) {}

    private ResponseEntity<byte[]> outcome(InfoSession session, Registrant registrant) {
        return outcome(session, registrant, false);
    }

    /** @param seated whether this browser is let into the room from now on */
    private ResponseEntity<byte[]> outcome(InfoSession session, Registrant registrant, boolean seated) {
        SessionTimes times = SessionTimes.of(session);
        return switch (registrant.state()) {
            case CONFIRMED ->
                note(
                        session,
                        "Your place is saved",
                        times.date() + ", " + times.time() + " in " + times.city()
                                + ". A mail with your own link to the room and an entry for your calendar is on its way.",
                        Optional.empty(),
                        seated);
            case WAITING ->
                note(
                        session,
                        "You are on the wait list",
                        "All places are taken. When one is free it is yours by itself, and we write.",
                        Optional.empty());
            case PENDING, ERASED ->
                note(session, "This session takes nobody any more", "See what else is coming up.", Optional.empty());
            case CANCELLED ->
                note(
                        session,
                        "You are no longer registered",
                        session.state().isAhead()
                                ? "Thank you for telling us. You can register again as long as there are places."
                                : "You get no more mail about this session.",
                        Optional.empty());
        };
    }

    private ResponseEntity<byte[]> note(InfoSession session, String heading, String explanation, Optional<Deed> deed) {
        return note(session, heading, explanation, deed, false);
    }

    private ResponseEntity<byte[]> note(
            InfoSession session, String heading, String explanation, Optional<Deed> deed, boolean seated) {
        PageModel model = model().with("session", new SessionTexts(session))
                .with("heading", heading)
                .with("explanation", explanation)
                .with("hasPlace", seated);
        deed.ifPresent(it -> model.with("deed", it));
        return documents.answer(
                HttpStatus.OK,
                PublicPage.of("session-note", "/sessions/" + session.slug(), heading, session.summary(), model.map()));
    }

    private PageModel model() {
        PageModel model = PageModel.of(programs.published(), tours.published());
        tours.published().scenes().stream()
                .filter(pictures::isReady)
                .findFirst()
                .ifPresent(scene -> model.with("door", Pictures.still(scene, 960)));
        return model;
    }

    private InfoSession announced(String slug) {
        return sessions.announced(slug).orElseThrow(UnknownAddressException::new);
    }

    private static Stream<String> seats(String token, String slug, HttpServletRequest request) {
        return Stream.of("/sessions/", "/live/", "/api/sessions/").map(path -> seat(token, path + slug, request));
    }

    private static String seat(String token, String path, HttpServletRequest request) {
        return ResponseCookie.from(SEAT, token)
                .path(path)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(SEAT_KEPT)
                .build()
                .toString();
    }
}
