package org.walkrounds.tour.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;
import org.walkrounds.tour.Route;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.View;

/** The guided tours of the draft. */
class RouteList extends Div {

    private final transient Editing editing;
    private final transient Supplier<View> view;
    private final UnorderedList list = new UnorderedList();
    private List<Entry> entries = List.of();

    /** @param view where the coordinator looks at the moment */
    RouteList(Editing editing, Supplier<View> view) {
        this.editing = editing;
        this.view = view;
        Div head = new Div(new H2("Guided tours"));
        head.addClassName("hdr");
        Button add = new Button("Add a guided tour", event -> addRoute());
        add.addClassName("add-route");
        addClassName("routes");
        add(head, list, add);
    }

    /** Shows the draft's guided tours; one that was there keeps its button, and the button the keyboard's focus. */
    void refresh() {
        List<Route> routes = editing.tour().routes();
        if (!routes.stream()
                .map(Route::id)
                .toList()
                .equals(entries.stream().map(Entry::route).toList())) {
            list.removeAll();
            entries = routes.stream().map(Route::id).map(Entry::new).toList();
            entries.forEach(list::add);
        }
        for (int i = 0; i < routes.size(); i++) {
            entries.get(i).show(routes.get(i));
        }
    }

    private void addRoute() {
        Scene scene = editing.tour().scene(editing.choice().scene()).orElseThrow();
        Route route = RouteEdits.newRoute(editing.tour(), scene, view.get());
        editing.change(tour -> RouteEdits.with(tour, route));
        choose(route);
    }

    private void choose(Route route) {
        RouteInspector.choose(editing, route, 0);
    }

    /** A guided tour's line. */
    private final class Entry extends ListItem {

        private final String route;
        private final NativeButton button = new NativeButton();
        private final Span title = new Span();
        private final Span note = new Span();

        Entry(String route) {
            this.route = route;
            note.addClassName("note");
            Span words = new Span(title, note);
            words.addClassName("words");
            button.add(words);
            button.addClickListener(
                    event -> RouteEdits.route(editing.tour(), route).ifPresent(RouteList.this::choose));
            add(button);
        }

        String route() {
            return route;
        }

        void show(Route now) {
            title.setText(now.title());
            note.setText(RouteInspector.extent(now));
            boolean chosen = editing.choice()
                    .stop()
                    .filter(stop -> stop.route().equals(route))
                    .isPresent();
            if (chosen) {
                button.getElement().setAttribute("aria-current", "true");
            } else {
                button.getElement().removeAttribute("aria-current");
            }
        }
    }
}
