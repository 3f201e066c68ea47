package org.walkrounds.account;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Optional;
import java.util.function.Consumer;

/** Name, address and password of an account's owner, each checked when it is left. */
@Tag("form")
class SetupForm extends HtmlContainer {

    private final TextField displayName = new TextField("Your name");
    private final EmailField email = new EmailField("Work e-mail");
    private final PasswordField password = new PasswordField("Password");
    private final Button submit = new Button();

    SetupForm(Accounts.Welcome welcome, Consumer<SetupForm> whenComplete) {
        addClassName("door-form");
        add(heading(welcome), displayName, email, password, submit);
        welcome.account().ifPresent(account -> {
            displayName.setValue(account.displayName());
            email.setValue(account.email().value());
            email.setReadOnly(true);
        });
        prepare(displayName, "name", () -> Account.displayNameProblem(displayName.getValue()));
        prepare(email, "username", () -> EmailAddress.problem(email.getValue()));
        prepare(password, "new-password", this::passwordProblem);
        password.setHelperText("At least 12 characters. Three or four words do well.");
        submit.setText(welcome.account().isPresent() ? "Set my password" : "Create my account");
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setWidthFull();
        submit.setDisableOnClick(true);
        submit.addClickShortcut(Key.ENTER);
        submit.addClickListener(event -> {
            if (isGood()) {
                whenComplete.accept(this);
            } else {
                submit.setEnabled(true);
            }
        });
    }

    String displayName() {
        return displayName.getValue();
    }

    String email() {
        return email.getValue();
    }

    String password() {
        return password.getValue();
    }

    /** Shows what the server could not take; everything typed stays. */
    void reject(RejectedInputException rejected) {
        var field = switch (rejected.field()) {
            case EMAIL -> email;
            case PASSWORD -> password;
            case DISPLAY_NAME, ROLES -> displayName;
        };
        mark(field, Optional.of(rejected.getMessage()));
        field.focus();
        submit.setEnabled(true);
    }

    private static Div heading(Accounts.Welcome welcome) {
        if (welcome.account().isEmpty()) {
            return DoorFrame.heading(
                    "The first account",
                    "You become the coordinator: you edit the open house and invite your colleagues.");
        }
        return welcome.account().filter(Account::invited).isPresent()
                ? DoorFrame.heading("Your account", "Choose a password, and you are in.")
                : DoorFrame.heading("A new password", "It replaces the one before. Other devices are signed out.");
    }

    private void prepare(TextFieldBase<?, String> field, String autocomplete, Problem problem) {
        field.getElement().setAttribute("autocomplete", autocomplete);
        field.setManualValidation(true);
        field.setWidthFull();
        field.addBlurListener(event -> {
            // Leaving a field that nothing was typed into is not an error yet.
            if (!field.getValue().isEmpty()) {
                mark(field, problem.find());
            }
        });
    }

    /** Marks all fields, and goes to the first that needs a change. */
    private boolean isGood() {
        mark(displayName, Account.displayNameProblem(displayName.getValue()));
        mark(email, EmailAddress.problem(email.getValue()));
        mark(password, passwordProblem());
        if (displayName.isInvalid()) {
            displayName.focus();
        } else if (email.isInvalid()) {
            email.focus();
        } else if (password.isInvalid()) {
            password.focus();
        }
        return !displayName.isInvalid() && !email.isInvalid() && !password.isInvalid();
    }

    private Optional<String> passwordProblem() {
        return Passwords.problem(password.getValue(), email.getValue(), displayName.getValue());
    }

    private static void mark(TextFieldBase<?, String> field, Optional<String> problem) {
        field.setInvalid(problem.isPresent());
        field.setErrorMessage(problem.orElse(""));
    }

    @FunctionalInterface
    private interface Problem extends java.io.Serializable {
        Optional<String> find();
    }
}
