package org.walkrounds.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.program.Programs;
import org.walkrounds.room.Replays;
import org.walkrounds.session.Calendars;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.InfoSessions;
import org.walkrounds.session.InvalidSessionException;
import org.walkrounds.session.RegistrationForm;
import org.walkrounds.session.RegistrationLimit;
import org.walkrounds.session.Registrations;
import org.walkrounds.session.Seats;
import org.walkrounds.session.Summaries;
import org.walkrounds.tour.Tours;

/** The pages of info sessions: the schedule, and a session with the form that takes registrations. */
@Controller
class SessionPages {

    private final Programs programs;
    private final Tours tours;
    private final InfoSessions sessions;
    private final Registrations registrations;
    private final RegistrationLimit limit;
    private final Seats seats;
    private final Summaries summaries;
    private final Replays replays;
    private final Calendars calendars;
    private final StructuredData structured;
    private final PublicDocuments documents;
    private final SiteProperties site;
    private final Clock clock;

    SessionPages(
            Programs programs,
            Tours tours,
            InfoSessions sessions,
            Registrations registrations,
            RegistrationLimit limit,
            Seats seats,
            Summaries summaries,
            Replays replays,
            Calendars calendars,
            StructuredData structured,
            PublicDocuments documents,
            SiteProperties site,
            Clock clock) {
        this.programs = programs;
        this.tours = tours;
        this.sessions = sessions;
        this.registrations = registrations;
        this.limit = limit;
        this.seats = seats;
        this.summaries = summaries;
        this.replays = replays;
        this.calendars = calendars;
        this.structured = structured;
        this.documents = documents;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping("/sessions")
    ResponseEntity<byte[]> schedule(HttpServletRequest request) {
        ProgramDocument program = programs.published();
        List<InfoSession> upcoming = sessions.upcoming();
        String feed = site.baseUrl() + "/api/sessions.ics";
        PageModel model = PageModel.of(programs.published(), tours.published())
                .with("sessions", upcoming.stream().map(SessionTexts::new).toList())
                .with("past", sessions.past().stream().map(SessionTexts::new).toList())
                .with("answered", summaries.published())
                .with("replayed", replays.published())
                .with("calls", upcoming.stream().collect(Collectors.toMap(InfoSession::slug, this::call)))
                // Opens the calendar program, which asks for the address again and again; a link by https is one file,
                // once.
                .with("feed", feed.replaceFirst("^https?:", "webcal:"))
                .with("feedAddress", feed);
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
            @CookieValue(name = PlacePages.SEAT, required = false) @Nullable String seat,
            HttpServletRequest request) {
        InfoSession session = announced(slug);
        if (seat == null) {
            return documents.answer(request, page(session, RegistrationForm.empty(), Map.of(), false));
        }
        boolean hasPlace = seats.holder(slug, seat).isPresent();
        return documents.answer(HttpStatus.OK, page(session, RegistrationForm.empty(), Map.of(), hasPlace));
    }

    /** A page that was refused has this address, and a browser that comes back to it later asks for it so. */
    @GetMapping("/sessions/{slug}/register")
    ResponseEntity<byte[]> form(@PathVariable String slug) {
        return seeOther("/sessions/" + announced(slug).slug() + "#place");
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

    /** What the schedule's button says. */
    private String call(InfoSession session) {
        if (!session.takesRegistrations(clock.instant())) {
            return "See the session";
        }
        return registrations.isFull(session) ? "Join the wait list" : "Save a place";
    }

    private PublicPage page(
            InfoSession session, RegistrationForm form, Map<String, String> problems, boolean hasPlace) {
        SessionTexts texts = new SessionTexts(session);
        PageModel model = PageModel.of(programs.published(), tours.published())
                .with("session", texts)
                .with("hidden", !session.details().listed())
                .with("form", form)
                .with("problems", problems)
                .with("questions", session.details().questions())
                .with("open", session.takesRegistrations(clock.instant()))
                .with("full", registrations.isFull(session))
                .with("namesKept", session.details().namesKept())
                .with("recorded", session.details().recorded())
                .with("topics", summaries.published(session.slug()))
                .with("replay", replays.isPublished(session.slug()))
                .with("hasPlace", hasPlace)
                .with("opens", texts.opens(clock.instant()))
                .with("google", texts.google(calendars))
                .with("outlook", texts.outlook(calendars));
        String description = session.summary().isEmpty() ? session.title() : session.summary();
        return PublicPage.of("session", "/sessions/" + session.slug(), session.title(), description, model.map())
                .withStructured(List.of(structured.event(session, programs.published())));
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

    private static ResponseEntity<byte[]> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
