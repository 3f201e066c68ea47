package org.walkrounds.account;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** A one-time link, shown this once, with a button that copies it in the browser. */
class LinkToHandOver extends Div {

    LinkToHandOver(Account account, String link) {
        addClassName("hand-over");
        var text = new Paragraph(("Give this link to %s, and to nobody else. It sets the password for %s, works once,"
                        + " and only for 24 hours. It is not shown again.")
                .formatted(account.displayName(), account.email()));
        var field = new TextField("Link to hand over");
        field.setValue(link);
        field.setReadOnly(true);
        field.setWidthFull();
        var copy = new NativeButton("Copy link");
        copy.addClassNames("btn", "secondary");
        copy.getElement().setAttribute("type", "button");
        // Copied by the page's script: the clipboard opens only to the click itself, not after a round trip.
        copy.getElement().setAttribute("data-copy", link);
        var said = new Paragraph();
        said.addClassNames("muted", "small");
        said.getElement().setAttribute("role", "status");
        add(text, field, copy, said);
    }
}
