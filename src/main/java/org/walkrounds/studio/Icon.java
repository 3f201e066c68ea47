package org.walkrounds.studio;

import com.vaadin.flow.component.Html;

/** The drawings of Lucide (ISC) that the staff pages use. Always beside words, or inside something with a label. */
public enum Icon {
    ALERT("<circle cx='12' cy='12' r='10'/><line x1='12' x2='12' y1='8' y2='12'/>"
            + "<line x1='12' x2='12.01' y1='16' y2='16'/>"),
    CHECK("<path d='M20 6 9 17l-5-5'/>"),
    CLOSE("<path d='M18 6 6 18'/><path d='m6 6 12 12'/>"),
    MENU("<path d='M4 5h16'/><path d='M4 12h16'/><path d='M4 19h16'/>"),
    PLUS("<path d='M5 12h14'/><path d='M12 5v14'/>");

    private final String shapes;

    Icon(String shapes) {
        this.shapes = shapes;
    }

    public Html draw() {
        // Around the drawing, because Flow writes the outermost element's attributes in lower case, and SVG has
        // viewBox.
        return new Html(
                "<span class='drawn'><svg class='icon' aria-hidden='true' focusable='false' viewBox='0 0 24 24' fill='none' "
                        + "stroke='currentColor' stroke-linecap='round' stroke-linejoin='round'>" + shapes
                        + "</svg></span>");
    }
}
