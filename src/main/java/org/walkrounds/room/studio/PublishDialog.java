package org.walkrounds.room.studio;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Asks before something stands on the session's page, and whether to write to those who had a place. */
class PublishDialog extends Dialog {

    /** What the status says of the mails that were asked for; nothing of none. */
    static String onTheirWay(int mails) {
        return mails == 0 ? "" : mails == 1 ? " One mail is on its way." : " " + mails + " mails are on their way.";
    }

    /**
     * @param title what is to be published, as a question
     * @param consequence what that does
     * @param readers how many people would be written to; 0 where that was done
     * @param publish publishes it, and writes to them if told so
     */
    PublishDialog(String title, String consequence, int readers, Consumer<Boolean> publish) {
        setHeaderTitle(title);
        setWidth("30rem");
        Div body = new Div(new Paragraph(consequence));
        body.addClassName("dialog-body");
        Tick tell = new Tick(
                "tell",
                readers == 1
                        ? "Write to the one person who had a place"
                        : "Write to the " + readers + " people who had a place",
                readers > 0);
        if (readers > 0) {
            Paragraph once = new Paragraph("That mail goes out once, and cannot be taken back.");
            once.addClassNames("muted", "small");
            body.add(tell, once);
        }
        add(body);
        Button act = new Button("Publish", event -> {
            close();
            publish.accept(tell.isTicked());
        });
        act.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", event -> close()), act);
    }
}
