package org.walkrounds.mail.outbox;

import com.vaadin.flow.component.html.Span;
import org.walkrounds.mail.MailState;

/** A mail's state in a word. */
class StateTag extends Span {

    StateTag(MailState state) {
        addClassName("tag");
        setText(
                switch (state) {
                    case WAITING -> "Waiting";
                    case SENDING -> "Going out";
                    case SENT -> "Sent";
                    case FAILED -> "Failed";
                    case UNCERTAIN -> "Uncertain";
                });
        switch (state) {
            case SENT -> addClassName("ok");
            case FAILED -> addClassName("bad");
            case UNCERTAIN -> addClassName("here");
            case WAITING, SENDING -> {
                // Nothing that asks for a look.
            }
        }
    }
}
