package org.walkrounds.program.editor;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.walkrounds.program.Fact;
import org.walkrounds.program.FactPlace;

/** A fact as visitors see it, and every place that shows it. */
class FactUsesPanel extends Div {

    FactUsesPanel() {
        addClassName("insp-part");
    }

    void show(Fact fact, List<FactPlace> places) {
        removeAll();
        Span figure = new Span(fact.figure() + (fact.atLeast() ? "+" : ""));
        figure.addClassName("factnum");
        Div seen = new Div(figure, new Paragraph(fact.label()));
        seen.addClassName("factref");
        add(new H3("What visitors will see"), seen, new Paragraph("In a sentence: " + fact.inWords() + "."));
        add(new H3(places.isEmpty() ? "Shown nowhere yet" : "Where it is shown"));
        if (!places.isEmpty()) {
            add(list(places));
        }
    }

    static UnorderedList list(List<FactPlace> places) {
        UnorderedList list = new UnorderedList();
        list.addClassName("fact-places");
        for (FactPlace place : places) {
            String words = place.words();
            Anchor link =
                    new Anchor(place.address(), words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
            link.setRouterIgnore(true);
            list.add(new ListItem(link));
        }
        return list;
    }
}
