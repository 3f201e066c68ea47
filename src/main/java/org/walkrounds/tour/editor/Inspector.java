package org.walkrounds.tour.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The fields of what is chosen. They stay while the draft changes and take its new values, so that the keyboard keeps
 * its place in them.
 *
 * @param <T> what is chosen
 */
abstract class Inspector<T> extends Div {

    private final transient List<Consumer<T>> parts = new ArrayList<>();

    Inspector() {
        addClassName("insp-fields");
    }

    /** What is chosen as the draft has it now; empty if the draft has it no more. */
    abstract Optional<T> subject();

    /** Shows the draft's values. */
    void refresh() {
        subject().ifPresent(now -> parts.forEach(part -> part.accept(now)));
    }

    /** Has a component show something of the subject, at each refresh. */
    <C extends Component> C showing(C component, BiConsumer<C, T> show) {
        parts.add(now -> show.accept(component, now));
        return component;
    }
}
