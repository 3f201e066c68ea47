package org.walkrounds.studio;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Goes a step back or forth in what somebody has changed, by a click or by the keys that every editor has for it. While
 * somebody types in a field, the keys belong to the field.
 */
@JsModule("./studio/step-keys.ts")
public final class StepButton extends Button {

    private StepButton(String words, String keys, Runnable step) {
        super(words, event -> step.run());
        getElement().setAttribute("aria-keyshortcuts", keys);
    }

    /** Takes the last step back. */
    public static StepButton undo(Runnable step) {
        return new StepButton("Undo", "Control+Z", step);
    }

    /** Makes a step again that was taken back. */
    public static StepButton redo(Runnable step) {
        return new StepButton("Redo", "Control+Shift+Z", step);
    }
}
