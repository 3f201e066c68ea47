package org.walkrounds.studio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import org.jspecify.annotations.Nullable;

/**
 * The way for other threads to change what a view shows. Holds the view's UI only while the view is attached: what
 * arrives before or after is dropped, so a view reads its state anew when it attaches, which a reconnecting push may
 * make it do more than once.
 */
public final class Pushing {

    private volatile @Nullable UI ui;

    public Pushing(Component view) {
        view.addAttachListener(event -> ui = event.getUI());
        view.addDetachListener(event -> ui = null);
    }

    /** Runs {@code change} under the lock of the view's UI and pushes the outcome; does nothing when it is gone. */
    public void access(Command change) {
        var current = ui;
        if (current == null) {
            return;
        }
        try {
            // The view may detach between this call and the command's turn.
            var unused = current.access(() -> {
                if (current.equals(ui)) {
                    change.execute();
                }
            });
        } catch (UIDetachedException closedMeanwhile) {
            ui = null;
        }
    }
}
