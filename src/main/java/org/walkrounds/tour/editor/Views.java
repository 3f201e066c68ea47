package org.walkrounds.tour.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** What stands in the middle: the picture of a room, or the floor plan. */
class Views extends Div {

    private final transient Runnable changed;
    private final Button pictures = new Button("Pictures", event -> show(false));
    private final Button plan = new Button("Floor plan", event -> show(true));
    private boolean isPlan;

    /** @param changed is told when a person has chosen */
    Views(Runnable changed) {
        this.changed = changed;
        addClassName("views");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "What to work on");
        add(pictures, plan);
        mark();
    }

    boolean isPlan() {
        return isPlan;
    }

    void showPictures() {
        isPlan = false;
        mark();
    }

    private void show(boolean wanted) {
        isPlan = wanted;
        mark();
        changed.run();
    }

    private void mark() {
        pictures.getElement().setAttribute("aria-pressed", String.valueOf(!isPlan));
        plan.getElement().setAttribute("aria-pressed", String.valueOf(isPlan));
    }
}
