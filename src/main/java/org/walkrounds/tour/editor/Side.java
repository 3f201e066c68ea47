package org.walkrounds.tour.editor;

import com.vaadin.flow.component.html.Aside;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The right-hand side: the fields of what is chosen, which stay as long as the same thing is chosen. */
class Side extends Aside {

    private transient @Nullable Object chosen;
    private @Nullable Inspector<?> inspector;

    Side() {
        addClassName("insp");
        getElement().setAttribute("aria-label", "What is chosen");
    }

    /** @param fields makes the fields if something else was chosen before */
    void show(Object nowChosen, Supplier<Inspector<?>> fields) {
        if (inspector == null || !nowChosen.equals(chosen)) {
            inspector = fields.get();
            chosen = nowChosen;
            removeAll();
            add(inspector);
        }
        inspector.refresh();
    }
}
