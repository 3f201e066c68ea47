package org.walkrounds.program.editor;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.program.Section;

/** The chapters that visitors see nothing of yet, each with what is asked for. */
class EmptySections extends Div {

    EmptySections() {
        addClassName("insp-part");
    }

    void show(ProgramDocument program) {
        removeAll();
        add(new H2("Still empty"));
        List<Section> empty =
                program.sections().stream().filter(Section::isEmpty).toList();
        if (empty.isEmpty()) {
            add(new Paragraph("Every chapter has words."));
            return;
        }
        add(new Paragraph(
                "Applicants look for these on such pages. Visitors see nothing of a chapter until it has words."));
        DescriptionList list = new DescriptionList();
        list.addClassName("still-empty");
        for (Section section : empty) {
            list.add(new DescriptionList.Term(section.title()), new DescriptionList.Description(section.prompt()));
        }
        add(list);
    }
}
