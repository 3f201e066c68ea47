package org.walkrounds.room.studio;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/** A box to tick, with its words. */
class Tick extends Div {

    private final Input box = new Input();

    Tick(String id, String words, boolean ticked) {
        box.setType("checkbox");
        box.setId(id);
        // The property, not the value of the field, says whether a box is ticked.
        box.getElement().addPropertyChangeListener("checked", "change", event -> {});
        set(ticked);
        NativeLabel label = new NativeLabel();
        label.add(box, new Span(words));
        label.addClassName("check");
        label.setFor(box);
        add(label);
    }

    void set(boolean ticked) {
        box.getElement().setProperty("checked", ticked);
    }

    boolean isTicked() {
        return box.getElement().getProperty("checked", false);
    }
}
