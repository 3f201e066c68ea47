package org.walkrounds.program.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.walkrounds.documents.InvalidDocumentException;
import org.walkrounds.documents.Problem;
import org.walkrounds.documents.StaleDraftException;
import org.walkrounds.documents.VersionedDocument.Draft;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.program.Programs;
import org.walkrounds.studio.HistoryDialog;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.studio.StatusLine;
import org.walkrounds.studio.StudioLayout;

/**
 * Where a coordinator keeps the program true: what is still empty, and the document as JSON. What breaks a rule is told
 * with its place, and visitors go on seeing the last published version.
 */
@Route(value = ProgramStudioView.PATH, layout = StudioLayout.class)
@PageTitle("Program · Walkrounds studio")
@RolesAllowed(StaffRoles.COORDINATOR)
@JsModule("./studio/program-editor.ts")
class ProgramStudioView extends Section {

    static final String PATH = "studio/program";

    private final transient Programs programs;
    private final String author;
    private final StatusLine status = new StatusLine();
    private final EmptySections empty = new EmptySections();
    private final TextArea document = new TextArea("The document");
    private final UnorderedList problems = new UnorderedList();
    private final Button publish = new Button("Publish", event -> publish());
    private transient Draft<ProgramDocument> draft;

    ProgramStudioView(Programs programs, AuthenticationContext authentication) {
        this.programs = programs;
        author = authentication.getPrincipalName().orElseThrow();
        draft = programs.draft();
        addClassNames("wrap", "program-editor");
        H1 title = new H1("Program");
        title.addClassName("title-l");
        document.setHelperText(
                "Change words and figures between the quotation marks. A figure is changed once, under facts;"
                        + " every page, point and brochure follows when you publish.");
        document.addClassName("json");
        problems.addClassNames("review", "problems");
        problems.getElement().setAttribute("role", "alert");
        Button save = new Button("Save draft", event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button history = new Button("History", event -> showHistory());
        Div buttons = new Div(save, publish, history);
        buttons.addClassName("btn-row");
        H2 words = new H2("Words and figures");
        add(title, status, empty, words, document, problems, buttons);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show(programs.draft());
    }

    private void show(Draft<ProgramDocument> shown) {
        draft = shown;
        document.setValue(programs.json(shown.document()));
        empty.show(shown.document());
        publish.setEnabled(shown.pending());
        tell(List.of());
    }

    private void save() {
        try {
            show(programs.saveDraft(document.getValue(), author, draft.number()));
            status.say("Saved as a draft. Visitors see it when you publish.");
        } catch (InvalidDocumentException invalid) {
            status.say("Not saved. Your text is still here; what has to be put right stands below it.");
            tell(invalid.problems());
        } catch (StaleDraftException stale) {
            status.say(stale.getMessage());
        }
    }

    private void publish() {
        try {
            programs.publish(draft.number(), author, "");
            show(programs.draft());
            status.say("Published. Pages, points and the brochure say it from now on.");
        } catch (InvalidDocumentException invalid) {
            status.say("Not published. Change the tour first.");
            tell(invalid.problems());
        } catch (StaleDraftException stale) {
            status.say(stale.getMessage());
        }
    }

    private void showHistory() {
        new HistoryDialog(programs.history(), this::restore).open();
    }

    private void restore(int number) {
        try {
            show(programs.restore(number, author, draft.number()));
            status.say("The old version is the draft now. Publish it to show it to visitors.");
        } catch (InvalidDocumentException | StaleDraftException problem) {
            status.say(problem.getMessage());
        }
    }

    private void tell(List<Problem> found) {
        problems.removeAll();
        found.forEach(problem -> problems.add(new ListItem(problem.toString())));
    }
}
