package org.walkrounds.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.walkrounds.studio.Confirmation;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.studio.StatusLine;
import org.walkrounds.studio.ViewTest;

@WebSlice
@WithMockUser(username = "me@example.org", roles = StaffRoles.COORDINATOR)
class PeopleViewTest extends ViewTest {

    private final WebSlice.Staff staff;
    private final Accounts accounts;

    @Autowired
    PeopleViewTest(WebSlice.Staff staff, Accounts accounts) {
        this.staff = staff;
        this.accounts = accounts;
    }

    @Test
    void adding_a_person_ends_on_a_link_that_works() {
        open("studio/people");
        click("Add a person");
        field(TextField.class, "Name").setValue("Ida Berg");
        field(EmailField.class, "Work e-mail").setValue("ida@example.org");
        tick("Host", false);
        tick("Moderator", true);

        click("Make the link");

        var link = field(TextField.class, "Link to hand over").getValue();
        var welcome = accounts.open(link.replaceFirst(".*token=", "")).orElseThrow();
        assertThat(welcome.account()).hasValueSatisfying(account -> {
            assertThat(account.displayName()).isEqualTo("Ida Berg");
            assertThat(account.roles()).containsExactly(Role.MODERATOR);
        });
        assertThat(row("Ida Berg").getElement().getTextRecursively()).contains("Invited");
        assertThat(status()).contains("Ida Berg is in the list");
    }

    @Test
    void what_cannot_be_taken_is_said_at_its_field_and_stays() {
        staff.add("taken@example.org", Role.HOST);
        open("studio/people");
        click("Add a person");
        field(TextField.class, "Name").setValue("Somebody");
        field(EmailField.class, "Work e-mail").setValue("taken@example.org");

        click("Make the link");

        var email = field(EmailField.class, "Work e-mail");
        assertThat(email.isInvalid()).isTrue();
        assertThat(email.getErrorMessage()).contains("already in the list");
        assertThat(email.getValue()).isEqualTo("taken@example.org");
    }

    @Test
    void disabling_asks_first() {
        staff.add("stays@example.org", Role.COORDINATOR);
        var account = staff.add("asked@example.org", Role.HOST);
        open("studio/people");
        open(account);

        click("Disable account");
        assertThat(current(account).disabled()).isEmpty();

        click("Disable account", only(Confirmation.class));
        assertThat(current(account).disabled()).isPresent();
        assertThat(status()).contains("is disabled");
    }

    @Test
    void roles_are_changed_in_the_dialog() {
        var account = staff.add("promoted@example.org", Role.HOST);
        open("studio/people");
        open(account);
        tick("Moderator", true);

        click("Save roles");

        assertThat(current(account).roles()).containsExactly(Role.HOST, Role.MODERATOR);
        assertThat(all(Dialog.class)).noneMatch(Dialog::isOpened);
    }

    @Test
    void the_last_coordinator_is_kept_and_the_page_says_why() {
        staff.store().all().stream()
                .filter(account -> account.roles().contains(Role.COORDINATOR))
                .forEach(account -> staff.store().setRoles(account.id(), Set.of(Role.HOST)));
        var last = staff.add("last@example.org", Role.COORDINATOR);
        open("studio/people");
        open(last);
        click("Disable account");

        click("Disable account", only(Confirmation.class));

        assertThat(current(last).disabled()).isEmpty();
        assertThat(status()).contains("only coordinator");
    }

    @Test
    void the_navigation_marks_where_one_is() {
        open("studio/people");

        var link = only(all(Anchor.class).filter(anchor -> anchor.getText().equals("People")));

        assertThat(link.getElement().getAttribute("aria-current")).isEqualTo("page");
    }

    private static void open(Account account) {
        click(only(all(NativeButton.class)
                .filter(button -> row(button).contains(account.email().value()))));
    }

    private static String row(NativeButton button) {
        return button.getParent()
                .flatMap(cell -> cell.getParent())
                .map(row -> row.getElement().getTextRecursively())
                .orElse("");
    }

    private static NativeTableRow row(String name) {
        return only(all(NativeTableRow.class)
                .filter(row -> row.getElement().getTextRecursively().contains(name)));
    }

    private Account current(Account account) {
        return staff.store().find(account.id()).orElseThrow();
    }

    private static void tick(String role, boolean ticked) {
        only(all(Input.class).filter(box -> label(box).startsWith(role)))
                .getElement()
                .setProperty("checked", ticked);
    }

    private static String label(Input box) {
        return box.getParent()
                .map(label -> label.getElement().getTextRecursively())
                .orElse("");
    }

    private static String status() {
        return only(StatusLine.class).getText();
    }
}
