package org.walkrounds.studio;

import com.vaadin.flow.component.html.Paragraph;

/**
 * One line that says what just happened, read aloud politely. It stays until the next thing happens, so that nobody
 * has to be quick; Vaadin's own notification is not reliably announced by NVDA.
 */
public final class StatusLine extends Paragraph {

    private static final String REFUSED = "refused";

    public StatusLine() {
        addClassName("status-line");
        getElement().setAttribute("role", "status");
    }

    /** Shows {@code text} in place of what stood here. */
    public void say(String text) {
        removeClassName(REFUSED);
        setText(text);
    }

    /** Shows that something was not done, and why. */
    public void refuse(String text) {
        addClassName(REFUSED);
        setText(text);
    }

    public void clear() {
        say("");
    }
}
