package org.walkrounds.account;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.walkrounds.studio.Icon;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.studio.StatusLine;
import org.walkrounds.studio.StudioLayout;

/** The staff's accounts: who is there, as what, and the ways to change that. */
@Route(value = PeopleView.PATH, layout = StudioLayout.class)
@PageTitle("People · Walkrounds studio")
@RolesAllowed(StaffRoles.COORDINATOR)
class PeopleView extends Section implements PersonDialog.Decisions {

    static final String PATH = "studio/people";

    private final People people;
    private final OwnAddress address;
    private final AuthenticationContext authentication;
    private final PeopleTable table = new PeopleTable(account -> new PersonDialog(account, this).open());
    private final StatusLine status = new StatusLine();

    PeopleView(People people, OwnAddress address, AuthenticationContext authentication) {
        this.people = people;
        this.address = address;
        this.authentication = authentication;
        addClassName("wrap");
        var title = new H1("People");
        title.addClassName("title-l");
        var invite = new Button(
                "Add a person", Icon.PLUS.draw(), event -> new InviteDialog(this::invite, this::link).open());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        var heading = new Div(title, invite);
        heading.addClassName("hd");
        add(heading, status, table);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        refresh();
    }

    @Override
    public void setRoles(Account account, Set<Role> roles) {
        change(() -> people.setRoles(account.id(), roles), "%s now has other roles.", account);
    }

    @Override
    public void disable(Account account) {
        change(() -> people.disable(account.id()), "The account of %s is disabled.", account);
    }

    @Override
    public void enable(Account account) {
        change(() -> people.enable(account.id()), "%s can sign in again.", account);
    }

    @Override
    public LinkToHandOver newLink(Account account) {
        return link(people.newLink(account.id()));
    }

    private People.Invitation invite(String email, String displayName, Set<Role> roles) {
        var invitation = people.invite(email, displayName, roles);
        status.say("%s is in the list. The link to hand over works for 24 hours."
                .formatted(invitation.account().displayName()));
        refresh();
        return invitation;
    }

    private LinkToHandOver link(People.Invitation invitation) {
        return new LinkToHandOver(
                invitation.account(), address.link(VaadinServletRequest.getCurrent(), invitation.token()));
    }

    private void change(Command step, String outcome, Account account) {
        try {
            step.execute();
            status.say(outcome.formatted(account.displayName()));
        } catch (LastCoordinatorException last) {
            status.refuse(last.getMessage());
        }
        refresh();
        table.focus(account);
    }

    private void refresh() {
        table.show(people.all(), authentication.getPrincipalName().orElse(""));
    }
}
