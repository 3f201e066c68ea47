package org.walkrounds.broadcast.studio;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.walkrounds.broadcast.InvalidRecordingException;
import org.walkrounds.broadcast.Recording;
import org.walkrounds.broadcast.Recording.Chapter;
import org.walkrounds.broadcast.Recording.Cut;
import org.walkrounds.broadcast.Recordings;
import org.walkrounds.room.Replays;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.InfoSessions;
import org.walkrounds.studio.Confirmation;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.studio.StatusLine;
import org.walkrounds.studio.StudioLayout;

/** What a host makes of a recording: cuts its ends, names its parts, shows it to visitors or removes it. */
@Route(value = "studio/sessions/:slug/recording", layout = StudioLayout.class)
@PageTitle("Recording · Walkrounds studio")
@RolesAllowed({StaffRoles.COORDINATOR, StaffRoles.HOST})
class RecordingView extends Section implements BeforeEnterObserver {

    private final transient InfoSessions sessions;
    private final transient Recordings recordings;
    private final transient Replays replays;
    private final Anchor back = new Anchor();
    private final H1 title = new H1();
    private final StatusLine status = new StatusLine();
    private final Paragraph words = new Paragraph();
    private final Div work = new Div();
    private final RecordingPlayer player = new RecordingPlayer();
    private final TextField begins = new TextField("Begins at");
    private final TextField ends = new TextField("Ends at");
    private final Div rows = new Div();
    private final DatePicker until = new DatePicker("Keep until");
    private final Button publish = new Button("Publish", event -> askToPublish());
    private final Button takeBack = new Button("Take back", event -> askToTakeBack());
    private final Anchor download = new Anchor("", "Download as MP4");
    private final Anchor captions = new Anchor("", "Download the captions");
    private final List<ChapterFields> chapters = new ArrayList<>();
    private transient Optional<InfoSession> session = Optional.empty();
    private transient Optional<Recording> shown = Optional.empty();

    RecordingView(InfoSessions sessions, Recordings recordings, Replays replays) {
        this.sessions = sessions;
        this.recordings = recordings;
        this.replays = replays;
        addClassNames("wrap", "session-view");
        back.addClassName("back");
        back.getElement().setAttribute("router-link", true);
        title.addClassName("title-l");
        words.addClassNames("muted", "num");
        Div heading = new Div(new Div(title, words));
        heading.addClassName("hd");
        work.add(player, ends(), parts(), keeping(), saving());
        words.getElement().setAttribute("role", "status");
        add(back, heading, work);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElseThrow(NotFoundException::new);
        session = Optional.of(sessions.find(slug).orElseThrow(NotFoundException::new));
        title.setText("Recording of “" + session.get().title() + "”");
        back.setHref("/studio/sessions/" + slug + "/after");
        back.setText("After the session");
        show();
    }

    private Section ends() {
        begins.setWidth("8rem");
        ends.setWidth("8rem");
        Div fields = new Div(
                begins,
                new Button("Begin here", event -> player.ask(place -> begins.setValue(ClockTimes.text(place)))),
                ends,
                new Button("End here", event -> player.ask(place -> ends.setValue(ClockTimes.text(place)))));
        fields.addClassName("cut");
        return part("Cut", "What comes before and after is not shown. Nothing is lost by it.", fields);
    }

    private Section parts() {
        rows.addClassName("chapters");
        Button add = new Button(
                "Add a chapter here",
                event -> player.ask(place -> addChapter(new Chapter(place, "")).scrollIntoView()));
        return part("Chapters", "Viewers go to them by name.", rows, new Div(add));
    }

    private Section keeping() {
        until.setClearButtonVisible(true);
        until.setHelperText("Removed on the day after. Empty: kept until you discard it.");
        return part("Keeping", "", until);
    }

    private Div saving() {
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        takeBack.addThemeVariants(ButtonVariant.TERTIARY);
        Button discard = new Button("Discard the recording", event -> askToDiscard());
        discard.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        download.setRouterIgnore(true);
        captions.setRouterIgnore(true);
        // What Save and Publish have to say stands beside them.
        Div saving = new Div(
                status,
                new Button(
                        "Save",
                        event -> attempt(() -> {
                            save();
                            status.say("Saved.");
                        })),
                download,
                captions,
                discard,
                takeBack,
                publish);
        saving.addClassNames("saving", "btn-row");
        return saving;
    }

    private static Section part(String name, String explanation, Div... content) {
        Section part = new Section();
        part.addClassName("part");
        H2 title = new H2(name);
        title.addClassName("title-s");
        part.add(title);
        if (!explanation.isEmpty()) {
            Paragraph words = new Paragraph(explanation);
            words.addClassName("muted");
            part.add(words);
        }
        part.add(content);
        return part;
    }

    private static Section part(String name, String explanation, DatePicker content) {
        Div place = new Div(content);
        return part(name, explanation, place);
    }

    private void show() {
        shown = recordings.find(slug());
        work.setVisible(shown.isPresent());
        if (shown.isEmpty()) {
            words.setText("Nothing was on air in this session, or its recording has been discarded.");
            return;
        }
        Recording recording = shown.get();
        words.setText(ClockTimes.text(recording.length()) + " recorded, " + recording.bytes() / 1_000_000 + " MB. "
                + (recording.published()
                        ? replays.isPublished(slug())
                                ? "Visitors see it in the replay."
                                : "Visitors see it as soon as the replay is published, too."
                        : "Only hosts see it."));
        player.show("/api/sessions/" + slug() + "/recording-whole.m3u8");
        download.setHref("/api/sessions/" + slug() + "/recording.mp4");
        captions.setHref("/api/sessions/" + slug() + "/recording.vtt");
        begins.setValue(ClockTimes.text(recording.cut().begins()));
        ends.setValue(ClockTimes.text(recording.cut().ends()));
        until.setValue(recording.keepUntil().orElse(null));
        rows.removeAll();
        chapters.clear();
        recording.chapters().forEach(this::addChapter);
        publish.setVisible(!recording.published());
        takeBack.setVisible(recording.published());
    }

    private ChapterFields addChapter(Chapter chapter) {
        ChapterFields fields = new ChapterFields(chapter, gone -> {
            chapters.remove(gone);
            rows.remove(gone);
        });
        chapters.add(fields);
        rows.add(fields);
        return fields;
    }

    private void save() {
        Recording before = shown.orElseThrow();
        recordings.save(
                slug(),
                before.version(),
                new Cut(
                        kept(begins, before.cut().begins()),
                        kept(ends, before.cut().ends())),
                chapters.stream().map(ChapterFields::chapter).toList(),
                Optional.ofNullable(until.getValue()));
        show();
    }

    /** A field that was not touched means what it was filled from, to the fraction of a second. */
    private static Duration kept(TextField field, Duration before) {
        return field.getValue().strip().equals(ClockTimes.text(before)) ? before : Times.required(field);
    }

    private void askToPublish() {
        attempt(() -> {
            save();
            new Confirmation(
                            "Publish the recording?",
                            "Everybody can see and hear it in the session’s replay, once the session is over and you have"
                                    + " published the replay, too. You can take it back.",
                            "Publish",
                            () -> attempt(() -> decide(true)))
                    .harmless()
                    .open();
        });
    }

    private void askToTakeBack() {
        new Confirmation(
                        "Take the recording back?",
                        "Visitors can no longer see it. It stays here, and you can publish it again.",
                        "Take back",
                        () -> attempt(() -> decide(false)))
                .open();
    }

    private void decide(boolean on) {
        recordings.publish(slug(), shown.orElseThrow().version(), on);
        show();
        status.say(on ? "Published." : "Taken back.");
    }

    private void askToDiscard() {
        new Confirmation(
                        "Discard the recording?",
                        "Picture and sound of this session are removed for good. What was said in the chat stays.",
                        "Discard the recording",
                        () -> attempt(() -> {
                            recordings.discard(slug());
                            show();
                        }))
                .open();
    }

    private void attempt(Command deed) {
        try {
            deed.execute();
        } catch (InvalidRecordingException | Times.UnreadableTimeException refused) {
            status.refuse(refused.getMessage());
        }
    }

    private String slug() {
        return session.orElseThrow().slug();
    }
}
