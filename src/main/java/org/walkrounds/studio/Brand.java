package org.walkrounds.studio;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The mark and the name, leading to the public home page, which is a document of its own. */
public final class Brand extends Anchor {

    /** @param addition what stands beside the name, such as {@code studio}; empty for nothing */
    public Brand(String addition) {
        super("/");
        setRouterIgnore(true);
        addClassName("brand");
        setAriaLabel("Walkrounds, home");
        add(new Html("""
                <span class='drawn'><svg viewBox='0 0 32 32' aria-hidden='true' focusable='false'>\
                <circle cx='16' cy='16' r='14.5' fill='none' stroke='currentColor' stroke-width='2'/>\
                <path class='cone' d='M16 16 9.2 5.2a12.8 12.8 0 0 1 13.6 0Z'/>\
                <circle cx='16' cy='16' r='3.4' fill='currentColor'/></svg></span>"""));
        var name = new Element("b").setText("Walkrounds");
        if (!addition.isEmpty()) {
            var beside = new Span(addition);
            beside.addClassName("st");
            name.appendChild(beside.getElement());
        }
        var words = new Span();
        words.getElement().appendChild(name);
        add(words);
    }
}
