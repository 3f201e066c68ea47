package org.walkrounds.program.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.walkrounds.program.Fact;
import org.walkrounds.program.FactPlace;
import org.walkrounds.program.Section;
import org.walkrounds.studio.Confirmation;

/** The fields of a chosen element, with what moves and removes it. */
class ElementPanel extends Div {

    private final transient ProgramEditing editing;
    private final Chapter chapter;
    private final String id;
    private final H2 title = new H2();
    private final transient RecordForm<Record> form;
    private final FactUsesPanel uses = new FactUsesPanel();
    private final transient BlockList blocks;

    ElementPanel(ProgramEditing editing, Chapter chapter, Record element) {
        this.editing = editing;
        this.chapter = chapter;
        this.id = Chapter.id(element);
        addClassName("insp-fields");
        form = new RecordForm<>(
                element,
                editing.program(),
                (old, changed) -> editing.change(program -> chapter.replaced(program, old, changed)));
        blocks = new BlockList(editing, id);
        title.addClassName("insp-title");
        add(title, form);
        if (element instanceof Fact) {
            addClassName("beside");
            add(uses);
        }
        if (element instanceof Section) {
            add(blocks);
        }
        Button up = new Button("Move up", event -> editing.change(program -> chapter.movedUp(program, id)));
        Button down = new Button("Move down", event -> editing.change(program -> chapter.movedDown(program, id)));
        Button delete = new Button("Delete " + chapter.one(), event -> askToDelete());
        delete.addThemeVariants(ButtonVariant.ERROR);
        Div buttons = new Div(up, down, delete);
        buttons.addClassNames("btn-row", "del");
        add(buttons);
    }

    void refresh() {
        chapter.find(editing.program(), id).ifPresent(element -> {
            title.setText(Chapter.name(element));
            form.show(element, editing.program());
            if (element instanceof Fact fact) {
                uses.show(fact, editing.placesOf(id));
            }
            if (element instanceof Section section) {
                blocks.show(section);
            }
        });
    }

    private void askToDelete() {
        List<FactPlace> places = chapter == Chapter.FACTS ? editing.placesOf(id) : List.of();
        if (!places.isEmpty()) {
            Dialog still = new Dialog();
            still.addClassName("studio-dialog");
            still.setHeaderTitle("This fact is still shown");
            still.add(
                    new Paragraph("It stays until these places no longer use it. Take it out of them first:"),
                    FactUsesPanel.list(places));
            still.getFooter().add(new Button("Close", event -> still.close()));
            still.open();
            return;
        }
        new Confirmation(
                        "Delete “" + title.getText() + "”?",
                        "It is gone from the draft; Undo brings it back. Visitors see it until you publish.",
                        "Delete " + chapter.one(),
                        () -> editing.change(program -> chapter.removed(program, id)))
                .open();
    }
}
