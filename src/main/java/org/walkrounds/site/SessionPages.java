package org.walkrounds.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.program.Programs;
import org.walkrounds.session.Calendars;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.InfoSessions;
import org.walkrounds.session.InvalidSessionException;
import org.walkrounds.session.Registrant;
import org.walkrounds.session.RegistrantState;
import org.walkrounds.session.RegistrationForm;
import org.walkrounds.session.RegistrationLimit;
import org.walkrounds.session.Registrations;
import org.walkrounds.session.Seats;
import org.walkrounds.session.Summaries;
import org.walkrounds.tour.Tours;

/** The pages of info sessions: the schedule, a session, the way to a place in it and back. */
@Controller
class SessionPages {

    /** Holds the personal link's token; sent to the session's own pages and channel alone. */
    static final String SEAT = "seat";

    private static final Duration SEAT_KEPT = Duration.ofDays(120);

    private final Programs programs;
    private final Tours tours;
    private final InfoSessions sessions;
    private final Registrations registrations;
    private final RegistrationLimit limit;
    private final Seats seats;
    private final Summaries summaries;
    private final Calendars calendars;
    private final StructuredData structured;
    private final PublicDocuments documents;
    private final Pictures pictures;
    private final Clock clock;

    SessionPages(
            Programs programs,
            Tours tours,
            InfoSessions sessions,
            Registrations registrations,
            RegistrationLimit limit,
            Seats seats,
            Summaries summaries,
            Calendars calendars,
            StructuredData structured,
            PublicDocuments documents,
            Pictures pictures,
            Clock clock) {
        this.programs = programs;
        this.tours = tours;
        this.sessions = sessions;
        this.registrations = registrations;
        this.limit = limit;
        this.seats = seats;
        this.summaries = summaries;
        this.calendars = calendars;
        this.structured = structured;
        this.documents = documents;
        this.pictures = pictures;
        this.clock = clock;
    }

    @GetMapping("/sessions")
    ResponseEntity<byte[]> schedule(HttpServletRequest request) {
        ProgramDocument program = programs.published();
        List<InfoSession> upcoming = sessions.upcoming();
        PageModel model = model().with(
                        "sessions", upcoming.stream().map(SessionTexts::new).toList())
                .with("past", sessions.past().stream().map(SessionTexts::new).toList())
                .with("answered", summaries.published());
        return documents.answer(
                request,
                PublicPage.of(
                                "sessions",
                                "/sessions",
                                "Info sessions",
                                "Live info sessions of the " + program.program() + " at " + program.hospital() + ".",
                                model.map())
                        .withStructured(upcoming.stream()
                                .map(session -> structured.event(session, program))
                                .toList()));
    }

    @GetMapping("/sessions/{slug}")
    ResponseEntity<byte[]> session(
            @PathVariable String slug,
            @CookieValue(name = SEAT, required = false) @Nullable String seat,
            HttpServletRequest request) {
        InfoSession session = announced(slug);
        if (seat == null) {
            return documents.answer(request, page(session, RegistrationForm.empty(), Map.of(), false));
        }
        boolean hasPlace = seats.holder(slug, seat).isPresent();
        return documents.answer(HttpStatus.OK, page(session, RegistrationForm.empty(), Map.of(), hasPlace));
    }

    @PostMapping("/sessions/{slug}/register")
    ResponseEntity<byte[]> register(
            @PathVariable String slug, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        InfoSession session = announced(slug);
        RegistrationForm form = form(session, fields);
        Map<String, String> problems = new HashMap<>(form.problems(session));
        if (!problems.isEmpty()) {
            problems.put("form", "Put right what is marked; the rest is kept.");
            return documents.answer(HttpStatus.UNPROCESSABLE_CONTENT, page(session, form, problems, false));
        }
        if (!limit.allows(request.getRemoteAddr(), form.email())) {
            problems.put("form", "Too many tries in a short time. Wait an hour, then send it again.");
            return documents.answer(HttpStatus.TOO_MANY_REQUESTS, page(session, form, problems, false));
        }
        try {
            registrations.register(slug, form);
        } catch (InvalidSessionException closed) {
            problems.put("form", String.valueOf(closed.getMessage()));
            return documents.answer(HttpStatus.CONFLICT, page(session, form, problems, false));
        }
        return seeOther("/sessions/" + slug + "/registered");
    }

    @GetMapping("/sessions/{slug}/registered")
    ResponseEntity<byte[]> registered(@PathVariable String slug) {
        InfoSession session = announced(slug);
        return note(
                session,
                "Look into your mail",
                "We have sent you a link. Open it within two days, and the place is yours. If nothing arrives in a few"
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
    ResponseEntity<byte[]> confirmed(@PathVariable String token) {
        Registrant registrant = registrations.confirm(token).orElseThrow(UnknownAddressException::new);
        return outcome(announced(registrant.session()), registrant);
    }

    @GetMapping("/sessions/leave/{token}")
    ResponseEntity<byte[]> leave(@PathVariable String token) {
        Registrant registrant = registrations.toLeave(token).orElseThrow(UnknownAddressException::new);
        InfoSession session = announced(registrant.session());
        boolean holds =
                registrant.state() == RegistrantState.CONFIRMED || registrant.state() == RegistrantState.WAITING;
        return holds
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
                .header(HttpHeaders.SET_COOKIE, seat(token, "/sessions/" + slug, request))
                .header(HttpHeaders.SET_COOKIE, seat(token, "/live/" + slug, request))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    /** A button that changes something, on a page that a mail's link opened: mail scanners open links, too. */
    public record Deed(String label, String address) {}

    private ResponseEntity<byte[]> outcome(InfoSession session, Registrant registrant) {
        return switch (registrant.state()) {
            case CONFIRMED ->
                note(
                        session,
                        "Your place is saved",
                        "A mail with your own link to the room and an entry for your calendar is on its way.",
                        Optional.empty());
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
                        "Your place is free again",
                        "Thank you for telling us. You can register again as long as there are places.",
                        Optional.empty());
        };
    }

    private ResponseEntity<byte[]> note(InfoSession session, String heading, String explanation, Optional<Deed> deed) {
        PageModel model = model().with("session", new SessionTexts(session))
                .with("heading", heading)
                .with("explanation", explanation);
        deed.ifPresent(it -> model.with("deed", it));
        return documents.answer(
                HttpStatus.OK,
                PublicPage.of("session-note", "/sessions/" + session.slug(), heading, session.summary(), model.map()));
    }

    private PublicPage page(
            InfoSession session, RegistrationForm form, Map<String, String> problems, boolean hasPlace) {
        SessionTexts texts = new SessionTexts(session);
        PageModel model = model().with("session", texts)
                .with("form", form)
                .with("problems", problems)
                .with("questions", session.details().questions())
                .with("open", session.takesRegistrations(clock.instant()))
                .with("full", registrations.isFull(session))
                .with("namesKept", session.details().namesKept())
                .with("recorded", session.details().recorded())
                .with("topics", summaries.published(session.slug()))
                .with("hasPlace", hasPlace)
                .with("google", texts.google(calendars))
                .with("outlook", texts.outlook(calendars));
        String description = session.summary().isEmpty() ? session.title() : session.summary();
        return PublicPage.of("session", "/sessions/" + session.slug(), session.title(), description, model.map())
                .withStructured(List.of(structured.event(session, programs.published())));
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

    private static RegistrationForm form(InfoSession session, Map<String, String> fields) {
        Map<String, String> answers = new HashMap<>();
        session.details()
                .questions()
                .forEach(question -> answers.put(question.id(), fields.getOrDefault("answer-" + question.id(), "")));
        return new RegistrationForm(
                fields.getOrDefault("name", ""),
                fields.getOrDefault("email", ""),
                fields.getOrDefault("school", ""),
                fields.getOrDefault("training", ""),
                answers,
                fields.getOrDefault("zone", ""));
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

    private static ResponseEntity<byte[]> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
