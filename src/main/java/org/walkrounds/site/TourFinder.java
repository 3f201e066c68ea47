package org.walkrounds.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.walkrounds.program.Programs;
import org.walkrounds.tour.Tours;

/**
 * The search of the walkthrough, the part of its page that needs the server. It joins the document that stands there
 * when a visitor asks for it; the picture and everything else stay as they are.
 */
@Route("tour/:scene?([a-z0-9-]*)")
@AnonymousAllowed
public class TourFinder extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Programs programs;
    private final transient Tours tours;
    private final Paragraph outcome = new Paragraph();
    private final UnorderedList hits = new UnorderedList();
    private String title = "";

    TourFinder(Programs programs, Tours tours) {
        this.programs = programs;
        this.tours = tours;
        addClassName("finder");
        getElement().setAttribute("role", "search");
        Input query = new Input(ValueChangeMode.LAZY);
        query.setValueChangeTimeout(250);
        query.setId("find");
        query.setType("search");
        query.getElement().setAttribute("autocomplete", "off").setAttribute("maxlength", "80");
        NativeLabel label = new NativeLabel("Find a room or a point");
        label.setFor(query);
        outcome.getElement().setAttribute("role", "status");
        outcome.addClassName("outcome");
        hits.addClassName("hits");
        query.addValueChangeListener(event -> show(event.getValue()));
        add(new H2(label), query, outcome, hits);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        title = event.getRouteParameters()
                .get("scene")
                .flatMap(tours.published()::scene)
                .map(scene -> TourPages.title(scene) + " · Walkrounds")
                .orElse("Walkthrough · Walkrounds");
    }

    /** The title that the document has already. */
    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(String query) {
        List<TourSearch.Hit> found = new TourSearch(programs.published(), tours.published()).find(query);
        hits.removeAll();
        found.forEach(hit -> hits.add(new ListItem(link(hit))));
        outcome.setText(
                query.isBlank()
                        ? ""
                        : switch (found.size()) {
                            case 0 -> "Nothing here by that name. Try a shorter word, or the text of the walkthrough.";
                            case 1 -> "1 found";
                            default -> found.size() + " found";
                        });
    }

    private static Anchor link(TourSearch.Hit hit) {
        Span where = new Span(hit.where());
        where.addClassName("where");
        Anchor link = new Anchor(hit.path());
        link.add(new Span(hit.title()), where);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("data-scene", hit.scene()).setAttribute("data-point", hit.point());
        return link;
    }
}
