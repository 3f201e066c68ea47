package org.walkrounds.room.studio;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Supplier;
import org.walkrounds.room.Replays;
import org.walkrounds.session.FollowUps;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.SessionState;
import org.walkrounds.studio.StatusLine;

/** The replay of a session: to be watched, and published or not. */
class ReplayPanel extends Section {

    private final transient Replays replays;
    private final transient FollowUps followUps;
    private final transient Supplier<InfoSession> session;
    private final StatusLine status;
    private final Paragraph words = new Paragraph();
    private final Anchor watch = new Anchor("", "Watch the replay");
    private final Button publish = new Button("Publish the replay", event -> askToPublish());
    private final Button takeBack = new Button("Take the replay back", event -> takeBack());

    ReplayPanel(Replays replays, FollowUps followUps, Supplier<InfoSession> session, StatusLine status) {
        this.replays = replays;
        this.followUps = followUps;
        this.session = session;
        this.status = status;
        addClassName("part");
        H2 title = new H2("Replay");
        title.addClassName("title-s");
        words.addClassName("muted");
        watch.addClassNames("btn", "secondary", "s");
        watch.setRouterIgnore(true);
        Div deeds = new Div(watch, publish, takeBack);
        deeds.addClassNames("saving", "btn-row");
        add(title, words, deeds);
    }

    void show() {
        boolean isOver = session.get().state() == SessionState.ENDED;
        boolean published = replays.isPublished(slug());
        watch.setHref("/sessions/" + slug() + "/replay");
        watch.setVisible(isOver);
        publish.setVisible(isOver && !published);
        takeBack.setVisible(published);
        if (!isOver) {
            words.setText("Once the session is over, it can be watched again.");
        } else if (published) {
            words.setText("Everybody can watch it, from the session’s page. No attendee is named in it.");
        } else {
            words.setText(
                    "Chat, questions, polls, captions, slides and the led tour as they went. Staff alone can watch it until"
                            + " it is published; no attendee is named in it. The video is in it when you publish the"
                            + " recording, too.");
        }
    }

    private void askToPublish() {
        new PublishDialog(
                        "Publish the replay?",
                        "Everybody can watch it then, from the session’s page. If there is a recording, publish that first:"
                                + " the video is in the replay as soon as it is. You can take the replay back.",
                        followUps.readers(slug()),
                        this::publish)
                .open();
    }

    private void publish(boolean tell) {
        replays.publish(slug(), true);
        int mails = tell ? followUps.tellOfReplay(slug()) : 0;
        show();
        status.say("The replay stands on the session’s page now." + PublishDialog.onTheirWay(mails));
    }

    private void takeBack() {
        replays.publish(slug(), false);
        show();
        status.say("The replay is taken back.");
    }

    private String slug() {
        return session.get().slug();
    }
}
