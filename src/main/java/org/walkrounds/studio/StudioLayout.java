package org.walkrounds.studio;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.theme.aura.Aura;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The frame of every staff page: skip link, bar with the pages one may open, sign-out, and the view below. Brings the
 * theme and push, which public pages must not load.
 */
@StyleSheet(Aura.STYLESHEET)
@JsModule("./studio/studio.ts")
@PermitAll
public class StudioLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Map<StudioPage, Anchor> links = new LinkedHashMap<>();
    private final Main content = new Main();

    StudioLayout(StudioPages pages) {
        addClassName("studio");
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        var skip = new Anchor("#content", "Skip to content");
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        pages.open().forEach(page -> links.put(page, link(page)));
        add(skip, bar(), content);
    }

    private Header bar() {
        var bar = new Header(new Brand("studio"), navigation(), new SignOut());
        bar.addClassName("sbar");
        return bar;
    }

    private Nav navigation() {
        var list = new UnorderedList();
        list.addClassName("navlist");
        links.values().forEach(link -> list.add(new ListItem(link)));
        var navigation = new Nav(list);
        navigation.setAriaLabel("Studio");
        return navigation;
    }

    private static Anchor link(StudioPage page) {
        var link = new Anchor("/" + page.path(), page.title());
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // Not @Push on the application: public pages would open a connection that they do not use.
        event.getUI().getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var location = event.getLocation().getPath();
        links.forEach((page, link) -> {
            if (page.covers(location)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().appendChild(view.getElement());
    }
}
