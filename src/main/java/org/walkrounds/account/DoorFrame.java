package org.walkrounds.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.theme.aura.Aura;
import org.walkrounds.studio.Brand;
import org.walkrounds.studio.Icon;

/** The page at the studio's door: the words on the left, a room behind it on the right. */
@StyleSheet(Aura.STYLESHEET)
@JsModule("./studio/studio.ts")
abstract class DoorFrame extends Div {

    private final Main words = new Main();

    DoorFrame() {
        addClassName("door");
        words.addClassName("words");
        var picture = new Div();
        picture.addClassName("picture");
        picture.getElement().setAttribute("aria-hidden", "true");
        add(words, picture);
    }

    /** Replaces what stands between the brand and the picture's credit. */
    final void show(Component form) {
        words.removeAll();
        var credit = new Paragraph("The picture is a computer-made model, not a photograph.");
        credit.addClassName("credit");
        words.add(new Brand(""), form, credit);
    }

    static Div heading(String title, String text) {
        var heading = new H1(title);
        heading.addClassName("title-l");
        var below = new Paragraph(text);
        below.addClassName("muted");
        var group = new Div(heading, below);
        group.addClassNames("stack", "heading");
        return group;
    }

    static Paragraph alert(String text) {
        var alert = new Paragraph(Icon.ALERT.draw(), new Span(text));
        alert.addClassName("alert");
        alert.getElement().setAttribute("role", "alert");
        return alert;
    }
}
