package org.walkrounds.room.studio;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.walkrounds.room.RoomReport;
import org.walkrounds.room.RoomReport.AskedQuestion;
import org.walkrounds.room.studio.SummaryDraft.Merged;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.InvalidSessionException;
import org.walkrounds.session.RegistrantState;
import org.walkrounds.session.Registrations;
import org.walkrounds.session.SessionState;
import org.walkrounds.session.SessionTimes;
import org.walkrounds.session.StaleSummaryException;
import org.walkrounds.session.Summaries;
import org.walkrounds.session.Summary;
import org.walkrounds.session.SummaryEntry;
import org.walkrounds.studio.Confirmation;
import org.walkrounds.studio.StatusLine;

/** The summary of a session: its answered questions as a draft, and the way to the session's page and back. */
class SummaryPanel extends Section {

    private final transient Summaries summaries;
    private final transient Registrations registrations;
    private final transient Supplier<InfoSession> session;
    private final StatusLine status;
    private final Paragraph words = new Paragraph();
    private final Div rows = new Div();
    private final Div saving = new Div();
    private final Button takeBack = new Button("Take back", event -> askToTakeBack());
    private final SummaryPreview preview = new SummaryPreview();
    private final List<EntryFields> shown = new ArrayList<>();
    private transient Map<Long, AskedQuestion> sources = Map.of();
    private transient Summary saved = Summary.NONE;
    /** What the fields were filled with. */
    private transient List<SummaryEntry> base = List.of();

    SummaryPanel(Summaries summaries, Registrations registrations, Supplier<InfoSession> session, StatusLine status) {
        this.summaries = summaries;
        this.registrations = registrations;
        this.session = session;
        this.status = status;
        addClassName("part");
        H2 title = new H2("What was asked");
        title.addClassName("title-s");
        words.addClassName("muted");
        rows.addClassName("rows");
        Button save = new Button("Save", event -> attempt(this::save));
        Button show = new Button(
                "Preview",
                event -> attempt(() -> {
                    preview.show(entries());
                    preview.scrollIntoView();
                }));
        Button publish = new Button("Publish", event -> attempt(this::askToPublish));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        takeBack.addThemeVariants(ButtonVariant.TERTIARY);
        saving.add(save, show, takeBack, publish);
        saving.addClassNames("saving", "btn-row");
        add(title, words, rows, preview, saving);
    }

    void show(RoomReport report) {
        sources = report.answered().stream().collect(Collectors.toMap(AskedQuestion::number, Function.identity()));
        saved = summaries.find(slug());
        base = SummaryDraft.of(saved.draft(), report.answered());
        fill(base.stream().map(entry -> new Merged(entry, Optional.empty())).toList());
        tell();
    }

    private void fill(List<Merged> entries) {
        rows.removeAll();
        shown.clear();
        entries.forEach(each -> shown.add(new EntryFields(
                each.entry(), Optional.ofNullable(sources.get(each.entry().question())), each.theirs())));
        shown.forEach(rows::add);
    }

    private void tell() {
        boolean isOver = session.get().state() == SessionState.ENDED;
        takeBack.setVisible(saved.published().isPresent());
        rows.setVisible(isOver);
        saving.setVisible(isOver && !shown.isEmpty());
        words.setText(saved.published().map(this::state).orElseGet(() -> {
            if (!isOver) {
                return "Once the session is over, its answered questions stand here as a draft.";
            }
            return shown.isEmpty()
                    ? "No question was answered, so there is nothing to publish."
                    : "A draft made of the answered questions. Visitors see it when you publish it; nobody who asked is"
                            + " named.";
        }));
    }

    private String state(Summary.Publication published) {
        String day =
                new SessionTimes(published.at(), published.at(), session.get().zone()).dateAndYear();
        String newer = saved.included().equals(published.entries()) ? "" : " What you have saved since is not.";
        return "Published on " + day + "." + newer
                + (saved.told().isPresent() ? " Those who had a place were written to." : "");
    }

    private List<SummaryEntry> entries() {
        return shown.stream()
                .filter(fields -> !fields.isWaste())
                .map(EntryFields::entry)
                .toList();
    }

    private void save() {
        List<SummaryEntry> mine = entries();
        saved = summaries.save(slug(), saved.version(), mine);
        base = mine;
        fill(mine.stream().map(entry -> new Merged(entry, Optional.empty())).toList());
        tell();
        if (preview.isVisible()) {
            preview.show(mine);
        }
        status.say("Saved.");
    }

    private void askToPublish() {
        save();
        saved.requireWhole();
        int readers =
                saved.told().isPresent() ? 0 : registrations.counts(slug()).getOrDefault(RegistrantState.CONFIRMED, 0);
        int answers = saved.included().size();
        new PublishDialog(
                        "Publish what was asked?",
                        (answers == 1 ? "One answer stands" : answers + " answers stand")
                                + " on the session’s page then, for everybody. Nobody who asked is named. You can take it"
                                + " back.",
                        readers,
                        tell -> attempt(() -> publish(tell)))
                .open();
    }

    private void publish(boolean tell) {
        int mails = summaries.publish(slug(), saved.version(), tell);
        saved = summaries.find(slug());
        tell();
        status.say("It stands on the session’s page now." + PublishDialog.onTheirWay(mails));
    }

    private void askToTakeBack() {
        new Confirmation(
                        "Take the answers off the page?",
                        "Visitors no longer find them. Your draft stays here, and you can publish it again.",
                        "Take back",
                        () -> attempt(() -> {
                            summaries.takeBack(slug());
                            saved = summaries.find(slug());
                            tell();
                            status.say("The session’s page no longer shows it.");
                        }))
                .open();
    }

    private void attempt(Command deed) {
        try {
            deed.execute();
        } catch (InvalidSessionException invalid) {
            status.refuse(invalid.getMessage());
        } catch (StaleSummaryException stale) {
            saved = stale.newest();
            List<Merged> merged = SummaryDraft.merge(base, entries(), saved.draft());
            base = saved.draft();
            fill(merged);
            tell();
            long both =
                    merged.stream().filter(each -> each.theirs().isPresent()).count();
            status.refuse(stale.getMessage()
                    + " Both your work and theirs stand below; nothing is saved yet."
                    + (both == 0 ? "" : " Where you both changed a question, their words stand under yours."));
        }
    }

    private String slug() {
        return session.get().slug();
    }
}
