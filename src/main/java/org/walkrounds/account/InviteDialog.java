package org.walkrounds.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Optional;
import java.util.Set;

/** Adds a person to the staff, and ends on the link to hand over. */
class InviteDialog extends Dialog {

    /** Makes the invitation from what was entered. */
    @FunctionalInterface
    interface Invite {
        People.Invitation make(String email, String displayName, Set<Role> roles);
    }

    /** Shows the invitation's link. */
    @FunctionalInterface
    interface HandOver {
        LinkToHandOver of(People.Invitation invitation);
    }

    private final TextField displayName = new TextField("Name");
    private final EmailField email = new EmailField("Work e-mail");
    private final RoleChoice roles = new RoleChoice(Set.of(Role.HOST));
    private final Invite invite;
    private final HandOver handOver;

    InviteDialog(Invite invite, HandOver handOver) {
        this.invite = invite;
        this.handOver = handOver;
        setHeaderTitle("Add a person");
        setWidth("32rem");
        displayName.setAutofocus(true);
        for (var field : new TextFieldBase<?, ?>[] {displayName, email}) {
            field.setManualValidation(true);
            field.setWidthFull();
        }
        displayName.addValueChangeListener(change -> mark(displayName, Account.displayNameProblem(change.getValue())));
        email.addValueChangeListener(change -> mark(email, EmailAddress.problem(change.getValue())));
        var body = new Div(displayName, email, roles);
        body.addClassName("dialog-body");
        add(body);
        var make = new Button("Make the link", event -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", event -> close()), make);
    }

    private void make() {
        mark(displayName, Account.displayNameProblem(displayName.getValue()));
        mark(email, EmailAddress.problem(email.getValue()));
        roles.mark(Role.problem(roles.chosen()));
        if (displayName.isInvalid()) {
            displayName.focus();
        } else if (email.isInvalid()) {
            email.focus();
        } else if (Role.problem(roles.chosen()).isEmpty()) {
            send();
        }
    }

    private void send() {
        try {
            show(invite.make(email.getValue(), displayName.getValue(), roles.chosen()));
        } catch (RejectedInputException rejected) {
            // Name and roles were checked above; only the list itself knows which addresses are taken.
            mark(email, Optional.of(rejected.getMessage()));
            email.focus();
        }
    }

    private void show(People.Invitation invitation) {
        setHeaderTitle("%s is in the list".formatted(invitation.account().displayName()));
        removeAll();
        add(handOver.of(invitation));
        getFooter().removeAll();
        getFooter().add(new Button("Done", event -> close()));
    }

    private static void mark(TextFieldBase<?, String> field, Optional<String> problem) {
        field.setInvalid(problem.isPresent());
        field.setErrorMessage(problem.orElse(""));
    }
}
