package org.walkrounds.room.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.InfoSessions;
import org.walkrounds.session.Registrations;
import org.walkrounds.session.SessionDetails;
import org.walkrounds.session.SessionState;
import org.walkrounds.session.Summaries;
import org.walkrounds.session.SummaryEntry;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.studio.StatusLine;
import org.walkrounds.studio.ViewTest;

@ApplicationModuleTest(
        module = "room",
        extraIncludes = {"studio", "account", "session", "mail", "program", "documents"},
        verifyAutomatically = false)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid}",
            "spring.datasource.generate-unique-name=true",
            "vaadin.productionMode=true",
            "walkrounds.data-dir=target/after-view"
        })
@WithMockUser(username = "me@example.org", roles = StaffRoles.HOST)
class AfterViewTest extends ViewTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final InfoSessions sessions;
    private final Registrations registrations;
    private final Summaries summaries;

    @Autowired
    AfterViewTest(InfoSessions sessions, Registrations registrations, Summaries summaries) {
        this.sessions = sessions;
        this.registrations = registrations;
        this.summaries = summaries;
    }

    /** A session that is over, with one person who has a place. */
    private String over() {
        String slug = announced();
        registrations.add(slug, "Ann", "ann" + COUNT.incrementAndGet() + "@university.edu");
        sessions.move(slug, SessionState.LIVE, "host");
        sessions.move(slug, SessionState.ENDED, "host");
        return slug;
    }

    private String announced() {
        InfoSession draft = sessions.draft(
                LocalDateTime.of(2100, 12, 9, 19, 0),
                Duration.ofHours(1),
                ZoneId.of("America/New_York"),
                SessionDetails.of("Ask us " + COUNT.incrementAndGet(), "An hour."));
        return sessions.move(draft.slug(), SessionState.SCHEDULED, "host").slug();
    }

    private void opens(String slug) {
        open("studio/sessions/" + slug + "/after");
    }

    private String status() {
        return only(StatusLine.class).getText();
    }

    @Test
    void saved_draft_is_edited_previewed_and_published_with_a_mail() {
        String slug = over();
        summaries.save(slug, 0, List.of(new SummaryEntry(900, "", "Calls?", "Four.", true)));
        opens(slug);

        field(TextField.class, "Topic").setValue("Call");
        click("Preview");
        assertThat(all(H3.class).map(H3::getText)).contains("Call");
        click("Publish");
        click("Publish", only(Dialog.class));

        assertThat(status()).contains("stands on the session’s page now").contains("One mail is on its way.");
        assertThat(summaries.published(slug).getFirst().name()).isEqualTo("Call");
        assertThat(summaries.find(slug).told()).isPresent();
    }

    @Test
    void who_saves_second_keeps_what_they_typed_and_sees_what_the_first_one_saved() {
        String slug = over();
        summaries.save(slug, 0, List.of(new SummaryEntry(900, "", "Calls?", "Four.", true)));
        opens(slug);
        summaries.save(slug, 1, List.of(new SummaryEntry(900, "", "Calls?", "By another.", true)));

        field(TextArea.class, "Answer").setValue("By me.");
        click("Save");

        assertThat(status()).contains("Somebody else saved");
        assertThat(field(TextArea.class, "Answer").getValue()).isEqualTo("By me.");
        assertThat(only(EntryFields.class).getElement().getTextRecursively()).contains("By another.");
        click("Save");
        assertThat(status()).isEqualTo("Saved.");
        assertThat(summaries.find(slug).draft().getFirst().answer()).isEqualTo("By me.");
    }

    @Test
    void published_answers_are_taken_back_after_a_question() {
        String slug = over();
        summaries.save(slug, 0, List.of(new SummaryEntry(900, "", "Calls?", "Four.", true)));
        summaries.publish(slug, 1, false);
        opens(slug);

        click("Take back");
        click("Take back", only(Dialog.class));

        assertThat(summaries.published(slug)).isEmpty();
    }

    @Test
    void before_the_end_there_are_reports_and_no_draft() {
        opens(announced());

        assertThat(only(H1.class).getText()).isEqualTo("After the session");
        assertThat(all(Anchor.class).map(Anchor::getText))
                .contains("Attendance as CSV", "Questions as CSV", "Polls as CSV");
        assertThat(all(EntryFields.class)).isEmpty();
    }

    @Test
    @WithMockUser(username = "mod@example.org", roles = StaffRoles.MODERATOR)
    void moderators_do_not_open_it() {
        opens(announced());

        assertThat(all(AfterView.class)).isEmpty();
        assertThat(only(H1.class).getText()).contains("other roles");
    }
}
