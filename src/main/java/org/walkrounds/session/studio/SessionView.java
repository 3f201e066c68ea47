package org.walkrounds.session.studio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.walkrounds.program.Programs;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.InfoSessions;
import org.walkrounds.session.InvalidSessionException;
import org.walkrounds.session.Registrations;
import org.walkrounds.session.SessionDetails;
import org.walkrounds.session.SessionState;
import org.walkrounds.session.SessionTimes;
import org.walkrounds.session.StaleSessionException;
import org.walkrounds.studio.Confirmation;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.studio.StatusLine;
import org.walkrounds.studio.StudioLayout;

/** One session: what it is, the next step on its way, who registered, and the mails that go out for it. */
@Route(value = SessionsView.PATH, layout = StudioLayout.class)
@RolesAllowed({StaffRoles.COORDINATOR, StaffRoles.HOST})
@JsModule("./studio/sessions.ts")
class SessionView extends Section implements HasUrlParameter<String>, HasDynamicTitle, BeforeLeaveObserver {

    /** A session that begins later than this is opened early by mistake, or on purpose. */
    private static final Duration NEAR = Duration.ofHours(1);

    private final transient InfoSessions sessions;
    private final transient Clock clock;
    private final String staff;
    private final StatusLine status = new StatusLine();
    private final Div heading = new Div();
    private final SessionForm form;
    private final RegistrantPanel registrants;
    private final MailPreviews mails;
    private transient Optional<InfoSession> current = Optional.empty();

    SessionView(
            InfoSessions sessions,
            Registrations registrations,
            Programs programs,
            AuthenticationContext authentication,
            Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
        form = new SessionForm(programs.published().people());
        registrants = new RegistrantPanel(registrations, this::session, status);
        mails = new MailPreviews(registrations, this::session);
        this.staff = authentication.getPrincipalName().orElseThrow();
        addClassNames("wrap", "session-view");
        heading.addClassName("hd");
        Button save = new Button("Save", event -> save(() -> {}));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div saving = new Div(save);
        saving.addClassName("saving");
        add(heading, status, form, saving, registrants, mails);
    }

    @Override
    public void setParameter(BeforeEvent event, String slug) {
        show(sessions.find(slug).orElseThrow(NotFoundException::new));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (current.isEmpty() || form.isUnchanged()) {
            return;
        }
        event.postpone();
        // The link that was followed has put its own address into the browser's bar.
        UI ui = event.getUI();
        ui.getPage()
                .getHistory()
                .replaceState(null, SessionsView.PATH + "/" + session().slug());
        new Confirmation(
                        "Leave without saving?",
                        "What you changed in this session is not saved yet, and would be lost.",
                        "Leave without saving",
                        () -> {
                            current = Optional.empty();
                            ui.navigate(event.getLocation().getPathWithQueryParameters());
                        })
                .open();
    }

    @Override
    public String getPageTitle() {
        return current.map(InfoSession::title).orElse("Session") + " · Walkrounds studio";
    }

    private InfoSession session() {
        return current.orElseThrow();
    }

    private void show(InfoSession session) {
        form.show(session);
        showAround(session);
    }

    private void showAround(InfoSession session) {
        current = Optional.of(session);
        SessionTimes times = SessionTimes.of(session);
        H1 title = new H1(session.title());
        title.addClassName("title-l");
        Paragraph when = new Paragraph(times.date() + ", " + times.range() + " " + times.city());
        when.addClassNames("muted", "num");
        Div words = new Div(new StateTag(session.state()), title, when);
        Div steps = new Div();
        steps.addClassName("btn-row");
        steps(session).forEach(steps::add);
        heading.removeAll();
        heading.add(words, steps);
        registrants.refresh();
        mails.refresh();
    }

    private List<Component> steps(InfoSession session) {
        return switch (session.state()) {
            case DRAFT -> draftSteps(session);
            case SCHEDULED ->
                List.of(
                        page(session),
                        room(session),
                        quiet("Copy", this::copy),
                        quiet("Cancel session", this::askToCancel),
                        step("Open the lobby", SessionState.LOBBY, "The lobby is open."));
            case LOBBY -> lobbySteps(session);
            case LIVE ->
                List.of(
                        page(session),
                        room(session),
                        after(session),
                        step("End", SessionState.ENDED, "The session is over."));
            case ENDED ->
                List.of(
                        page(session),
                        after(session),
                        quiet("Copy", this::copy),
                        step("Take the end back", SessionState.LIVE, "The session is live again."));
            case CANCELLED -> List.of(page(session), quiet("Copy", this::copy));
        };
    }

    private List<Component> lobbySteps(InfoSession session) {
        List<Component> steps = new ArrayList<>();
        steps.add(page(session));
        steps.add(room(session));
        steps.add(quiet("Cancel session", this::askToCancel));
        // Later than that it would open again at once.
        if (clock.instant().isBefore(session.start().minus(InfoSession.LOBBY))) {
            steps.add(step(
                    "Close the lobby",
                    SessionState.SCHEDULED,
                    "The lobby is closed. It opens by itself ten minutes before the start."));
        }
        steps.add(step("Start", SessionState.LIVE, "The session is live; those who wait are let in."));
        return steps;
    }

    private List<Component> draftSteps(InfoSession session) {
        List<Component> steps = new ArrayList<>();
        steps.add(quiet("Remove draft", this::askToDiscard));
        int drafts = sessions.draftsFrom(session.slug()).size();
        if (drafts > 1) {
            steps.add(quiet(
                    "Announce all " + drafts,
                    () -> whenSaved(() -> {
                        int announced =
                                sessions.announceFrom(session.slug(), staff).size();
                        // A colleague may have announced this one, or all of them, meanwhile.
                        showAround(sessions.find(session.slug()).orElseThrow());
                        status.say("On the schedule now: " + announced + ".");
                    })));
        }
        Button announce = new Button(
                "Announce",
                event -> whenSaved(() -> {
                    showAround(sessions.move(session().slug(), SessionState.SCHEDULED, staff));
                    status.say("It stands on the schedule now.");
                }));
        announce.addThemeVariants(ButtonVariant.PRIMARY);
        steps.add(announce);
        return steps;
    }

    private static Anchor page(InfoSession session) {
        return outside("As visitors see it", "/sessions/" + session.slug());
    }

    private static Anchor room(InfoSession session) {
        return outside("Go to the room", "/sessions/" + session.slug() + "/room");
    }

    private static Anchor outside(String words, String address) {
        Anchor link = new Anchor(address, words);
        link.addClassNames("btn", "quiet", "s");
        link.setRouterIgnore(true);
        return link;
    }

    /** By its address: the page belongs to the room, which this package knows nothing of. */
    private static Anchor after(InfoSession session) {
        Anchor link = new Anchor("/studio/sessions/" + session.slug() + "/after", "After the session");
        link.addClassNames("btn", "quiet", "s");
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static Button quiet(String words, Command action) {
        Button button = new Button(words, event -> action.execute());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Button step(String words, SessionState to, String done) {
        Command deed = () -> attempt(() -> {
            showAround(sessions.move(session().slug(), to, staff));
            status.say(done);
        });
        boolean opens = to == SessionState.LOBBY
                || (to == SessionState.LIVE && session().state().isAhead());
        boolean early = opens && clock.instant().isBefore(session().start().minus(NEAR));
        Button button = new Button(words, event -> {
            if (early) {
                askToOpen(words, deed);
            } else {
                deed.execute();
            }
        });
        button.addThemeVariants(early || to == SessionState.SCHEDULED ? ButtonVariant.TERTIARY : ButtonVariant.PRIMARY);
        return button;
    }

    private void askToOpen(String words, Command deed) {
        SessionTimes times = SessionTimes.of(session());
        new Confirmation(
                        words + " already?",
                        "The session is to begin on " + times.date() + ", " + times.time() + " " + times.city()
                                + ". Who has a place can come in from now on, and is not told by mail.",
                        words,
                        deed)
                .harmless()
                .open();
    }

    /** Goes on when what was typed is saved: at once where nothing was. */
    private void whenSaved(Command next) {
        if (form.isUnchanged()) {
            attempt(next);
        } else {
            save(next);
        }
    }

    private void save(Command next) {
        if (!form.isWhole()) {
            return;
        }
        attempt(() -> {
            SessionDetails details = form.details();
            long following = sessions.series(session().series()).stream()
                    .filter(other -> other.start().isAfter(session().start()))
                    .filter(other -> other.state() == SessionState.DRAFT || other.state() == SessionState.SCHEDULED)
                    .count();
            if (following == 0) {
                save(details, false, next);
            } else {
                new SeriesDialog(following, all -> attempt(() -> save(details, all, next))).open();
            }
        });
    }

    private void save(SessionDetails details, boolean following, Command next) {
        InfoSession before = session();
        TimeFields times = form.times();
        if (following) {
            sessions.changeFollowing(
                    before.slug(), before.version(), times.start(), times.length(), times.zone(), details);
        } else {
            sessions.change(before.slug(), before.version(), times.start(), times.length(), times.zone(), details);
        }
        InfoSession after = sessions.find(before.slug()).orElseThrow();
        show(after);
        boolean told = after.calendar().sequence() > before.calendar().sequence();
        status.say(told ? "Saved. Those who have a place get a mail with the change." : "Saved.");
        next.execute();
    }

    private void attempt(Command deed) {
        try {
            deed.execute();
        } catch (InvalidSessionException invalid) {
            status.refuse(invalid.getMessage());
        } catch (StaleSessionException stale) {
            showAround(stale.newest());
            status.refuse(
                    stale.getMessage()
                            + " What you typed is still here. Reload to see the other version, or save again to put yours over it.");
        }
    }

    private void askToDiscard() {
        new Confirmation(
                        "Remove this draft?",
                        "It is gone for good. Nobody but staff has seen it.",
                        "Remove draft",
                        () -> attempt(() -> {
                            sessions.discard(session().slug());
                            current = Optional.empty();
                            getUI().ifPresent(ui -> ui.navigate(SessionsView.class));
                        }))
                .open();
    }

    private void askToCancel() {
        new WritingDialog(
                        "Cancel " + session().title() + "?",
                        "All who have a place or wait get a mail with the reason, and the entry leaves their calendars. This cannot be taken back.",
                        "",
                        "Why",
                        false,
                        "Cancel session",
                        (none, reason) -> {
                            showAround(sessions.cancel(session().slug(), reason, staff));
                            status.say("Cancelled. The mails are on their way.");
                        })
                .orElse("Keep it")
                .open();
    }

    private void copy() {
        attempt(() -> {
            InfoSession copy = sessions.copy(session().slug());
            getUI().ifPresent(ui -> ui.navigate(SessionView.class, copy.slug()));
            status.say("This is the copy, a draft.");
        });
    }
}
