package org.walkrounds.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import org.walkrounds.studio.Confirmation;

/** What can be changed about one person: roles, a new link, and whether they may sign in. */
class PersonDialog extends Dialog {

    /** What the view does with the coordinator's decisions. */
    interface Decisions {
        void setRoles(Account account, Set<Role> roles);

        void disable(Account account);

        void enable(Account account);

        LinkToHandOver newLink(Account account);
    }

    private final Account account;
    private final Decisions decisions;
    private final RoleChoice roles;

    PersonDialog(Account account, Decisions decisions) {
        this.account = account;
        this.decisions = decisions;
        this.roles = new RoleChoice(account.roles());
        setHeaderTitle(account.displayName());
        setWidth("32rem");
        var body = new Div(roles);
        body.addClassName("dialog-body");
        if (account.disabled().isEmpty()) {
            body.add(link());
        }
        body.add(access());
        add(body);
        var save = new Button("Save roles", event -> saveRoles());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", event -> close()), save);
    }

    private void saveRoles() {
        var chosen = roles.chosen();
        var problem = Role.problem(chosen);
        roles.mark(problem);
        if (problem.isPresent()) {
            return;
        }
        var steppingDown = account.roles().contains(Role.COORDINATOR) && !chosen.contains(Role.COORDINATOR);
        if (!steppingDown) {
            close();
            decisions.setRoles(account, chosen);
            return;
        }
        new Confirmation(
                        "Take away the coordinator's role?",
                        "%s can then no longer edit program and tour or decide about people."
                                .formatted(account.displayName()),
                        "Take it away",
                        () -> {
                            close();
                            decisions.setRoles(account, chosen);
                        })
                .open();
    }

    private Div link() {
        var text = account.invited()
                ? "The link of the invitation has not been used. A new one makes it void."
                : "For a forgotten password. The present one works until the link is used.";
        var button = new Button("Make a new link", event -> showLink());
        return part("Link to set a password", text, button);
    }

    private void showLink() {
        removeAll();
        add(decisions.newLink(account));
        getFooter().removeAll();
        getFooter().add(new Button("Done", event -> close()));
    }

    private Div access() {
        if (account.disabled().isPresent()) {
            return part("Access", "This account is disabled.", new Button("Enable account", event -> {
                close();
                decisions.enable(account);
            }));
        }
        var disable = new Button("Disable account", event -> confirmDisabling());
        disable.addThemeVariants(ButtonVariant.ERROR);
        return part("Access", "A disabled account stays in the list and can be enabled again.", disable);
    }

    private void confirmDisabling() {
        new Confirmation(
                        "Disable the account of %s?".formatted(account.displayName()),
                        "Whoever is signed in with it is signed out at once, and open links are void.",
                        "Disable account",
                        () -> {
                            close();
                            decisions.disable(account);
                        })
                .open();
    }

    private static Div part(String title, String text, Button button) {
        var explanation = new Paragraph(text);
        explanation.addClassNames("muted", "small");
        var part = new Div(new H3(title), explanation, button);
        part.addClassName("dialog-part");
        return part;
    }
}
