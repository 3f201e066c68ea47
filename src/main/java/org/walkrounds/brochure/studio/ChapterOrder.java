package org.walkrounds.brochure.studio;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.walkrounds.brochure.BrochureDesign;
import org.walkrounds.brochure.ChapterChoice;

/** The chapters one below the other: a tick prints one, two buttons move it. */
final class ChapterOrder extends OrderedList {

    private final transient Consumer<List<BrochureDesign.Entry>> changed;
    private List<BrochureDesign.Entry> entries = List.of();

    ChapterOrder(Consumer<List<BrochureDesign.Entry>> changed) {
        this.changed = changed;
        addClassName("order");
    }

    void show(List<ChapterChoice> chapters) {
        entries = chapters.stream()
                .map(chapter -> new BrochureDesign.Entry(chapter.id(), chapter.printed()))
                .toList();
        removeAll();
        for (int i = 0; i < chapters.size(); i++) {
            add(row(chapters.get(i), i));
        }
    }

    private ListItem row(ChapterChoice chapter, int place) {
        Input printed = new Input();
        printed.setType("checkbox");
        // The property, not the value of the field, says whether a box is ticked.
        printed.getElement().setProperty("checked", chapter.printed());
        printed.getElement().addPropertyChangeListener("checked", "change", event -> {
            if (event.isUserOriginated()) {
                change(place, place, Boolean.TRUE.equals(event.getValue()));
            }
        });
        NativeLabel label = new NativeLabel();
        label.add(printed, new Span(chapter.name()));
        label.addClassName("check");
        ListItem row = new ListItem(
                label,
                mover("↑", "Move " + chapter.name() + " up", place, place - 1),
                mover("↓", "Move " + chapter.name() + " down", place, place + 1));
        row.setClassName("out", !chapter.printed());
        return row;
    }

    private Button mover(String sign, String name, int from, int to) {
        Button button = new Button(sign, event -> {
            change(from, to, entries.get(from).printed());
            focusMover(to, to < from ? 1 : 2);
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(name);
        button.setEnabled(to >= 0 && to < entries.size());
        return button;
    }

    /** The keyboard stays on the chapter that was moved. */
    private void focusMover(int place, int child) {
        getChildren()
                .skip(place)
                .findFirst()
                .flatMap(row -> row.getChildren()
                        .skip(child)
                        .filter(part -> part instanceof Button button && button.isEnabled())
                        .findFirst())
                .ifPresent(button -> ((Button) button).focus());
    }

    private void change(int from, int to, boolean printed) {
        List<BrochureDesign.Entry> order = new ArrayList<>(entries);
        order.set(from, new BrochureDesign.Entry(order.get(from).chapter(), printed));
        Collections.swap(order, from, to);
        changed.accept(order);
    }
}
