package org.walkrounds.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.walkrounds.studio.ViewTest;

@WebSlice
class SetupViewTest extends ViewTest {

    private final WebSlice.Staff staff;
    private final Accounts accounts;
    private final OneTimeLinks links;

    @Autowired
    SetupViewTest(WebSlice.Staff staff, Accounts accounts, OneTimeLinks links) {
        this.staff = staff;
        this.accounts = accounts;
        this.links = links;
    }

    @Test
    void an_invitation_knows_whom_it_is_for() {
        var account = staff.add(UUID.randomUUID() + "@example.org", Role.HOST);

        open("setup?token=" + links.issue(account.id()));

        assertThat(field(TextField.class, "Your name").getValue()).isEqualTo("Sam Ode");
        assertThat(only(EmailField.class).getValue()).isEqualTo(account.email().value());
        assertThat(only(EmailField.class).isReadOnly()).isTrue();
    }

    @Test
    void a_poor_password_is_explained_and_the_link_stays_valid() {
        var token = links.issue(
                staff.add(UUID.randomUUID() + "@example.org", Role.HOST).id());
        open("setup?token=" + token);

        only(PasswordField.class).setValue("too short");
        click("Set my password");

        var password = only(PasswordField.class);
        assertThat(password.isInvalid()).isTrue();
        assertThat(password.getErrorMessage()).contains("at least 12 characters");
        assertThat(only(Button.class).isEnabled()).isTrue();
        assertThat(accounts.open(token)).isPresent();
    }

    @Test
    void wrong_used_and_missing_tokens_get_the_same_page() {
        var account = staff.add(UUID.randomUUID() + "@example.org", Role.HOST);
        var used = links.issue(account.id());
        accounts.complete(used, "", "Sam Ode", "a long and quiet evening");

        var pages = Stream.of("setup?token=" + used, "setup?token=never-was", "setup")
                .map(address -> {
                    open(address);
                    return only(H1.class).getText()
                            + all(Paragraph.class).map(Paragraph::getText).toList();
                })
                .distinct()
                .toList();

        assertThat(pages).singleElement().asString().startsWith("This link is no longer valid");
    }
}
