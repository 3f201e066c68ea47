package org.walkrounds.program.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.walkrounds.documents.InvalidDocumentException;
import org.walkrounds.program.ProgramDocument;

/** The whole document as JSON, for what the fields do not reach. */
class JsonPanel extends Div {

    private final transient Function<ProgramDocument, String> write;
    private final TextArea document = new TextArea("The document");
    private final UnorderedList problems = new UnorderedList();
    private transient ProgramDocument shown;

    JsonPanel(ProgramEditing editing, Function<ProgramDocument, String> write, Function<String, ProgramDocument> read) {
        this.write = write;
        this.shown = editing.program();
        addClassName("insp-fields");
        document.addClassName("json");
        problems.addClassNames("review", "problems");
        problems.getElement().setAttribute("role", "alert");
        Button save = new Button("Save draft", event -> {
            problems.removeAll();
            try {
                ProgramDocument changed = read.apply(document.getValue());
                editing.change(replacing(shown, changed));
            } catch (InvalidDocumentException invalid) {
                invalid.problems().forEach(problem -> problems.add(new ListItem(problem.toString())));
            }
        });
        add(new H2("The document as JSON"), document, problems, new Div(save));
    }

    void show(ProgramDocument program) {
        shown = program;
        document.setValue(write.apply(program));
    }

    /** Puts a whole document in the place of the one that was shown, and of no other. */
    static UnaryOperator<ProgramDocument> replacing(ProgramDocument shown, ProgramDocument changed) {
        return now -> {
            if (!now.equals(shown)) {
                throw new PartChangedException();
            }
            return changed;
        };
    }
}
