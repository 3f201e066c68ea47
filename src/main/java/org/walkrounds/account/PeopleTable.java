package org.walkrounds.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The staff, one row a person. */
class PeopleTable extends NativeTable {

    /** Opens what can be changed about a person. */
    @FunctionalInterface
    interface Opening {
        void open(Account account);
    }

    private final Opening opening;
    private final Map<UUID, NativeButton> buttons = new HashMap<>();

    PeopleTable(Opening opening) {
        this.opening = opening;
        addClassNames("tbl", "people");
        var caption = new Span("Everyone with an account");
        caption.addClassName("vh");
        setCaptionText("");
        getCaption().add(caption);
        getHead().add(new NativeTableRow(head("Name"), head("E-mail"), head("Roles"), head("State"), head("")));
    }

    void show(List<Account> accounts, String ownEmail) {
        getBody().removeAll();
        buttons.clear();
        accounts.forEach(
                account -> getBody().add(row(account, account.email().value().equals(ownEmail))));
    }

    /** Puts the focus back where a dialog about this person was opened. */
    void focus(Account account) {
        Optional.ofNullable(buttons.get(account.id())).ifPresent(NativeButton::focus);
    }

    private NativeTableRow row(Account account, boolean own) {
        var name = new NativeTableHeaderCell(account.displayName() + (own ? " (you)" : ""));
        name.getElement().setAttribute("scope", "row");
        var email = new NativeTableCell(account.email().value());
        email.addClassName("dt");
        var roles =
                new NativeTableCell(account.roles().stream().map(Role::title).collect(Collectors.joining(", ")));
        roles.addClassName("has");
        var change = new NativeButton("Change", event -> opening.open(account));
        change.addClassNames("btn", "quiet", "s");
        buttons.put(account.id(), change);
        change.setAriaLabel("Change " + account.displayName());
        return new NativeTableRow(name, email, roles, new NativeTableCell(state(account)), new NativeTableCell(change));
    }

    private static Component state(Account account) {
        var state = new Span();
        state.addClassName("tag");
        if (account.disabled().isPresent()) {
            state.setText("Disabled");
        } else if (account.invited()) {
            state.setText("Invited");
        } else {
            state.setText("Active");
            state.addClassName("ok");
        }
        return state;
    }

    private static NativeTableHeaderCell head(String text) {
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        if (text.isEmpty()) {
            var actions = new Span("Actions");
            actions.addClassName("vh");
            cell.add(actions);
        } else {
            cell.setText(text);
        }
        return cell;
    }
}
