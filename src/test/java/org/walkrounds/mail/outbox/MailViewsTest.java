package org.walkrounds.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.walkrounds.mail.MailState;
import org.walkrounds.mail.Mails;
import org.walkrounds.mail.SampleMail;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.studio.StatusLine;
import org.walkrounds.studio.ViewTest;

@ApplicationModuleTest(
        extraIncludes = {"studio", "account"},
        verifyAutomatically = false)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid}",
            "spring.datasource.generate-unique-name=true",
            "vaadin.productionMode=true",
            "walkrounds.data-dir=target/mail-views"
        })
@WithMockUser(username = "me@example.org", roles = StaffRoles.HOST)
class MailViewsTest extends ViewTest {

    private final Mails mails;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    @Autowired
    MailViewsTest(Mails mails, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.mails = mails;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void list_says_where_mail_goes_and_shows_it_with_its_problem() {
        stored("failed@example.org", MailState.FAILED);

        open("studio/mail?q=failed@");

        assertThat(words(Paragraph.class)).anyMatch(text -> text.contains("outbox folder " + mails.destination()));
        assertThat(only(MailRow.class).getElement().getTextRecursively())
                .contains("Failed", "550 No such person", "Zoë Müller", "failed@example.org", "Your place is saved");
        assertThat(only(TextField.class).getValue()).isEqualTo("failed@");
    }

    @Test
    void trying_again_keeps_the_row_on_the_page() {
        stored("again@example.org", MailState.UNCERTAIN);
        open("studio/mail?q=again@");
        MailRow row = only(MailRow.class);
        Anchor subject = only(all(Anchor.class, row));

        click(only(all(NativeButton.class, row)));

        assertThat(only(MailRow.class)).isSameAs(row);
        assertThat(only(all(Anchor.class, row))).isSameAs(subject);
        assertThat(all(NativeButton.class, row)).isEmpty();
        assertThat(only(StatusLine.class).getText()).contains("tried again");
        assertThat(mails.search("again@", 1).getFirst().state()).isNotEqualTo(MailState.UNCERTAIN);
    }

    @Test
    void search_narrows_the_list_and_says_when_nothing_is_found() {
        stored("narrow.one@example.org", MailState.FAILED);
        stored("narrow.two@example.org", MailState.FAILED);
        open("studio/mail?q=narrow");
        assertThat(all(MailRow.class)).hasSize(2);

        only(TextField.class).setValue("narrow.two");
        assertThat(only(MailRow.class).getElement().getTextRecursively()).contains("narrow.two@example.org");

        only(TextField.class).setValue("narrow.three");
        assertThat(all(MailRow.class)).isEmpty();
        assertThat(words(H2.class)).containsExactly("Nothing found");
    }

    @Test
    void one_mail_is_shown_as_html_that_can_do_nothing_and_as_text() {
        long id = stored("one@example.org", MailState.FAILED);

        open("studio/mail/" + id);

        assertThat(only(H1.class).getText()).isEqualTo("Your place is saved – ask the residents");
        assertThat(only(IFrame.class).getElement().getAttribute("sandbox")).isEmpty();
        assertThat(only(IFrame.class).getElement().getAttribute("srcdoc")).startsWith("<p>You are coming");
        assertThat(words(Pre.class))
                .containsExactly(SampleMail.to("one@example.org").text());
        assertThat(only(MailView.class).getElement().getTextRecursively())
                .contains("Failed", "550 No such person", "Zoë Müller, one@example.org");
    }

    @Test
    void one_mail_is_tried_again_and_an_erased_one_is_told_of() {
        long id = stored("erased@example.org", MailState.FAILED);
        open("studio/mail/" + id);

        click("Try again");

        assertThat(only(StatusLine.class).getText()).contains("tried again");
        assertThat(all(Button.class).filter(Component::isVisible)).isEmpty();
        mails.erase("erased@example.org");
        open("studio/mail");
        open("studio/mail/" + id);
        assertThat(only(H1.class).getText()).isEqualTo("This mail is not kept");
        assertThat(all(IFrame.class)).isEmpty();
    }

    @Test
    @WithMockUser(username = "mod@example.org", roles = StaffRoles.MODERATOR)
    void moderators_see_no_mail() {
        open("studio/mail");

        assertThat(all(MailListView.class)).isEmpty();
        assertThat(only(H1.class).getText()).contains("other roles");
    }

    /** A mail that has come to an end, without the sender's help. */
    private long stored(String to, MailState state) {
        transaction.executeWithoutResult(status -> {
            mails.send(SampleMail.to(to));
            jdbc.sql("update mail set state = ?, attempts = 1, last_error = '550 No such person' where to_address = ?")
                    .params(state.name(), to)
                    .update();
        });
        return mails.search(to, 1).getFirst().id();
    }

    private static <C extends Component> List<String> words(Class<C> kind) {
        return all(kind).map(part -> part.getElement().getTextRecursively()).toList();
    }
}
