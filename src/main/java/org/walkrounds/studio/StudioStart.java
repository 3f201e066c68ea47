package org.walkrounds.studio;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The studio's own address: leads on to the first page that the person may open. */
@Route(value = "studio", layout = StudioLayout.class)
@PageTitle("Studio · Walkrounds")
@PermitAll
class StudioStart extends Section implements BeforeEnterObserver {

    private final StudioPages pages;

    StudioStart(StudioPages pages) {
        this.pages = pages;
        addClassNames("wrap", "studio-note");
        var title = new H1("Nothing here for you yet");
        title.addClassName("title-l");
        var text = new Paragraph("Your account has no role that opens a page. Ask a coordinator for one.");
        text.addClassName("lead");
        add(title, text);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        pages.open().stream().findFirst().ifPresent(page -> event.forwardTo(page.path()));
    }
}
