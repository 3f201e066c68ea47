package org.walkrounds.program.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.walkrounds.documents.InvalidDocumentException;
import org.walkrounds.documents.Problem;
import org.walkrounds.documents.StaleDraftException;
import org.walkrounds.program.FactPlace;
import org.walkrounds.program.Home;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.program.Programs;
import org.walkrounds.studio.HistoryDialog;
import org.walkrounds.studio.PublishBar;
import org.walkrounds.studio.ReviewDialog;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.studio.StatusLine;
import org.walkrounds.studio.StepButton;
import org.walkrounds.studio.StudioLayout;

/** Where a coordinator keeps the program true: its parts on the left, the fields of the chosen one beside. */
@Route(value = ProgramStudioView.PATH, layout = StudioLayout.class)
@PageTitle("Program · Walkrounds studio")
@RolesAllowed(StaffRoles.COORDINATOR)
@JsModule("./studio/program-editor.ts")
class ProgramStudioView extends Div implements ProgramEditing {

    static final String PATH = "studio/program";

    private final transient Programs programs;
    private final transient ProgramDraft draft;
    private final StatusLine status = new StatusLine();
    private final PublishBar bar = new PublishBar(this::review, this::showHistory);
    private final Button undo = StepButton.undo(this::undo);
    private final Button redo = StepButton.redo(this::redo);
    private final Outline outline = new Outline(this);
    private final Section fields = new Section();
    private transient Place place = Place.page(Place.Page.NAMES);
    private transient Runnable shown = () -> {};

    ProgramStudioView(Programs programs, AuthenticationContext authentication) {
        this.programs = programs;
        draft = new ProgramDraft(programs, authentication.getPrincipalName().orElseThrow());
        addClassName("program-editor");
        fields.addClassName("insp");
        fields.setAriaLabel("What is chosen");
        H1 title = new H1("Program");
        title.addClassNames("vh", "vh-title");
        Div steps = new Div(undo, redo);
        steps.addClassNames("btn-row", "steps");
        add(title, bar, status, steps, outline, fields);
        place = program().facts().isEmpty()
                ? place
                : Place.element(Chapter.FACTS, program().facts().getFirst().id());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        open();
        refresh();
    }

    @Override
    public ProgramDocument program() {
        return draft.document();
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public void choose(Place wanted) {
        place = wanted;
        open();
        refresh();
    }

    @Override
    public List<FactPlace> placesOf(String fact) {
        return draft.placesOf(fact);
    }

    @Override
    public boolean change(UnaryOperator<ProgramDocument> change) {
        try {
            draft.change(change);
            status.clear();
        } catch (InvalidDocumentException invalid) {
            refuse(invalid);
            return false; // the fields keep what was typed, to be put right
        } catch (PartChangedException gone) {
            refuseChanged("Somebody");
            return false;
        } catch (StaleDraftException stale) {
            if (!rebased(stale.newest().author(), change)) {
                frame();
                return false;
            }
        }
        refresh();
        return true;
    }

    /** Whether the change found its place in what somebody else saved; where it did not, the fields keep it. */
    private boolean rebased(String author, UnaryOperator<ProgramDocument> change) {
        try {
            draft.rebase(change);
        } catch (InvalidDocumentException invalid) {
            refuse(invalid);
            return false;
        } catch (PartChangedException | StaleDraftException theirs) {
            refuseChanged(author);
            return false;
        }
        status.say(author + " changed the program meanwhile. Your change is made in their version.");
        return true;
    }

    private void refuseChanged(String author) {
        status.refuse(author + " changed the same part meanwhile. Theirs is the draft now; your words still stand in"
                + " the fields. Copy them, then choose the part again to see theirs.");
    }

    private void undo() {
        step(draft::undo);
    }

    private void redo() {
        step(draft::redo);
    }

    /** Goes back or forth in the history; on what somebody else saved meanwhile that would undo their work. */
    private void step(Runnable step) {
        try {
            step.run();
            status.clear();
        } catch (InvalidDocumentException invalid) {
            refuse(invalid);
            return;
        } catch (StaleDraftException stale) {
            draft.reload();
            status.refuse(stale.newest().author() + " changed the program meanwhile, so nothing was taken back."
                    + " Theirs is the draft now; your steps before it can no longer be undone.");
        }
        refresh();
    }

    private void refuse(InvalidDocumentException invalid) {
        Problem first = invalid.problems().getFirst();
        status.refuse("Not changed: " + first.path().replaceFirst(".*\\.", "") + " " + first.message());
    }

    private void review() {
        new ReviewDialog("Publish the program", draft.changes(), draft.errors(), draft.warnings(), this::publish)
                .open();
    }

    private void publish() {
        try {
            draft.publish("");
            refresh();
            status.say("Published. Pages, points and the brochure say it from now on.");
        } catch (InvalidDocumentException invalid) {
            refuse(invalid);
        } catch (StaleDraftException stale) {
            draft.reload();
            refresh();
            status.refuse(stale.newest().author() + " changed the program meanwhile. Review it again, then publish.");
        }
    }

    private void showHistory() {
        new HistoryDialog(draft.history(), number -> step(() -> draft.restore(number))).open();
    }

    private void refresh() {
        boolean gone = place.chapter().stream()
                .anyMatch(chapter -> chapter.find(program(), place.id()).isEmpty());
        if (gone) {
            place = Place.page(Place.Page.NAMES);
            open();
        }
        frame();
        shown.run();
    }

    /** Shows the draft around the fields, which keep what was typed. */
    private void frame() {
        bar.show(draft.changes());
        undo.setEnabled(draft.canUndo());
        redo.setEnabled(draft.canRedo());
        outline.refresh();
    }

    /** Puts the fields of the chosen part beside the outline. */
    private void open() {
        fields.removeAll();
        fields.add(
                switch (place.page()) {
                    case NAMES -> names();
                    case HOME -> home();
                    case EMPTY -> {
                        EmptySections empty = new EmptySections();
                        shown = () -> empty.show(program());
                        yield empty;
                    }
                    case JSON -> {
                        JsonPanel json = new JsonPanel(this, programs::json, programs::read);
                        shown = () -> json.show(program());
                        yield json;
                    }
                    case ELEMENT -> element();
                });
    }

    private Component element() {
        Chapter chapter = place.chapter().orElseThrow();
        ElementPanel panel = new ElementPanel(
                this, chapter, chapter.find(program(), place.id()).orElseThrow());
        shown = panel::refresh;
        return panel;
    }

    private Component names() {
        RecordForm<ProgramDocument> form =
                new RecordForm<>(program(), program(), (old, changed) -> change(JsonPanel.replacing(old, changed)));
        shown = () -> form.show(program(), program());
        return form;
    }

    private Component home() {
        RecordForm<Home> form = new RecordForm<>(
                program().home(),
                program(),
                (old, changed) -> change(now -> {
                    if (!now.home().equals(old)) {
                        throw new PartChangedException();
                    }
                    return Records.with(now, Map.of("home", changed));
                }));
        shown = () -> form.show(program().home(), program());
        return form;
    }
}
