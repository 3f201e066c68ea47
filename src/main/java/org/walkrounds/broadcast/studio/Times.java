package org.walkrounds.broadcast.studio;

import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;

/** Reads times out of fields. */
final class Times {

    private Times() {}

    /**
     * The time that a field holds.
     *
     * @throws UnreadableTimeException if it holds none, which then stands beside it
     */
    static Duration required(TextField field) {
        field.setInvalid(false);
        return ClockTimes.parse(field.getValue()).orElseThrow(() -> {
            field.setErrorMessage("As in 4:05 or 1:04:05");
            field.setInvalid(true);
            return new UnreadableTimeException();
        });
    }

    /** A field holds what is no time. */
    static final class UnreadableTimeException extends RuntimeException {

        private static final long serialVersionUID = 1;

        UnreadableTimeException() {
            super("One of the times cannot be read. Write minutes and seconds, as in 4:05.");
        }
    }
}
