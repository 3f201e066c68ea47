package org.walkrounds.studio;

import com.vaadin.flow.component.html.Paragraph;

/**
 * One line that says what just happened, read aloud politely. It stays until the next thing happens, so that nobody
 * has to be quick; Vaadin's own notification is not reliably announced by NVDA.
 */
public final class StatusLine extends Paragraph {

    public StatusLine() {
        addClassName("status-line");
        getElement().setAttribute("role", "status");
    }

    /** Shows {@code text} in place of what stood here. */
    public void say(String text) {
        setText(text);
    }

    public void clear() {
        setText("");
    }
}
