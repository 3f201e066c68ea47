package org.walkrounds.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where a one-time link leads: name and password for the first coordinator, an invitation, or a forgotten password. */
@Route(SetupView.PATH)
@PageTitle("Your account · Walkrounds")
@AnonymousAllowed
class SetupView extends DoorFrame implements BeforeEnterObserver {

    static final String PATH = "setup";
    static final String TOKEN = "token";

    private final Accounts accounts;
    private final DirectSignIn signIn;

    SetupView(Accounts accounts, DirectSignIn signIn) {
        this.accounts = accounts;
        this.signIn = signIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TOKEN)
                .orElse("");
        show(accounts.open(token).map(welcome -> form(token, welcome)).orElseGet(SetupView::gone));
    }

    private Component form(String token, Accounts.Welcome welcome) {
        return new SetupForm(welcome, entered -> complete(token, entered));
    }

    private void complete(String token, SetupForm form) {
        try {
            var account = accounts.complete(token, form.email(), form.displayName(), form.password());
            signIn.signIn(
                    account,
                    VaadinServletRequest.getCurrent().getHttpServletRequest(),
                    VaadinServletResponse.getCurrent().getHttpServletResponse());
            getUI().orElseThrow().getPage().setLocation(LocalPath.START.value());
        } catch (RejectedInputException rejected) {
            form.reject(rejected);
        } catch (LinkGoneException gone) {
            show(gone());
        }
    }

    private static Component gone() {
        var signIn = new Anchor("/login", "Go to sign-in");
        signIn.addClassNames("btn", "secondary", "wide");
        signIn.getElement().setAttribute("router-link", true);
        var page = new Div(heading("This link is no longer valid", new LinkGoneException().getMessage()), signIn);
        page.addClassName("door-form");
        return page;
    }
}
