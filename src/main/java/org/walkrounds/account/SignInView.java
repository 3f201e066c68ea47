package org.walkrounds.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.walkrounds.studio.PostForm;
import org.walkrounds.studio.StatusLine;

/** Asks for e-mail address and password. The form is a plain one, sent to Spring Security's filter. */
@Route("login")
@PageTitle("Staff sign-in · Walkrounds")
@AnonymousAllowed
class SignInView extends DoorFrame implements BeforeEnterObserver {

    static final String EMAIL = "email";
    static final String PASSWORD = "password";
    static final String SIGNED_OUT = "signed-out";

    private final AuthenticationContext authentication;
    private final Clock clock;

    SignInView(AuthenticationContext authentication, Clock clock) {
        this.authentication = authentication;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("studio");
            return;
        }
        var parameters = event.getLocation().getQueryParameters();
        var wanted = parameters.getSingleParameter(LocalPath.PARAMETER).flatMap(LocalPath::parse);
        var failure = SignInAnswers.takeFailure(VaadinServletRequest.getCurrent());
        var signedOut =
                failure.isEmpty() && parameters.getSingleParameter(SIGNED_OUT).isPresent();
        show(form(wanted, failure, signedOut));
    }

    private Component form(Optional<LocalPath> wanted, Optional<SignInAnswers.Failure> failure, boolean signedOut) {
        var form = new PostForm("/login");
        form.addClassName("door-form");
        wanted.ifPresent(path -> form.addHidden(LocalPath.PARAMETER, path.value()));
        form.add(heading("Staff sign-in", "For hosts and coordinators. Visitors need no account."));
        failure.ifPresent(before -> form.add(alert(message(before))));
        if (signedOut) {
            var line = new StatusLine();
            line.say("You are signed out.");
            form.add(line);
        }
        form.add(email(failure), password(failure), submit());
        return form;
    }

    private static EmailField email(Optional<SignInAnswers.Failure> failure) {
        var field = new EmailField("Work e-mail");
        field.getElement().setAttribute("name", EMAIL);
        field.getElement().setAttribute("autocomplete", "username");
        field.setManualValidation(true);
        field.setWidthFull();
        failure.map(SignInAnswers.Failure::email).ifPresent(field::setValue);
        field.setAutofocus(failure.isEmpty());
        return field;
    }

    private static PasswordField password(Optional<SignInAnswers.Failure> failure) {
        var field = new PasswordField("Password");
        field.getElement().setAttribute("name", PASSWORD);
        field.getElement().setAttribute("autocomplete", "current-password");
        field.setManualValidation(true);
        field.setWidthFull();
        field.setAutofocus(failure.isPresent());
        return field;
    }

    private static NativeButton submit() {
        var button = new NativeButton("Sign in");
        button.getElement().setAttribute("type", "submit");
        button.addClassNames("btn", "primary", "wide");
        return button;
    }

    private String message(SignInAnswers.Failure failure) {
        var until = failure.until();
        if (until == null) {
            return "E-mail and password do not match. Check both, or ask a coordinator for a link to set a new password.";
        }
        var wait = Duration.between(clock.instant(), until);
        return wait.isPositive()
                ? "Too many tries did not fit. Wait %s, then try again.".formatted(words(wait))
                : "Too many tries did not fit. You can try again now.";
    }

    /** A length of time as people say it, rounded up. */
    static String words(Duration wait) {
        var seconds = wait.plusMillis(999).toSeconds();
        if (seconds <= 90) {
            return seconds == 1 ? "1 second" : seconds + " seconds";
        }
        return (seconds + 59) / 60 + " minutes";
    }
}
