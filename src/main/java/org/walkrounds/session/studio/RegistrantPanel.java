package org.walkrounds.session.studio;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.Registrant;
import org.walkrounds.session.RegistrantState;
import org.walkrounds.session.Registrations;
import org.walkrounds.studio.Confirmation;
import org.walkrounds.studio.SheetLink;
import org.walkrounds.studio.StatusLine;

/** Who registered for a session, and what a host may do about it. */
class RegistrantPanel extends Section {

    private final transient Registrations registrations;
    private final transient Supplier<InfoSession> session;
    private final StatusLine status;
    private final RegistrantTable table = new RegistrantTable(this::askToRemove, this::askToErase);
    private final TextField search = new TextField();
    private final Paragraph counts = new Paragraph();
    private final Paragraph nobody = new Paragraph("Nobody of that name or address is registered.");

    RegistrantPanel(Registrations registrations, Supplier<InfoSession> session, StatusLine status) {
        this.registrations = registrations;
        this.session = session;
        this.status = status;
        addClassName("part");
        H2 title = new H2("Registrants");
        title.addClassName("title-s");
        counts.addClassName("muted");
        search.setLabel("Find by name or address");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(event -> refresh());
        SheetLink export = new SheetLink(
                "Export as CSV",
                () -> session.get().slug(),
                () -> RegistrantSheet.rows(
                        session.get(), registrations.of(session.get().slug())));
        Div tools = new Div(
                search,
                new Button("Add a person", event -> askToAdd()),
                new Button("Write to all", event -> askForMessage()),
                export);
        tools.addClassName("tools");
        Div wide = new Div(table);
        wide.addClassName("wide");
        add(title, counts, tools, wide, nobody);
    }

    /** Shows who is registered now. */
    void refresh() {
        InfoSession now = session.get();
        List<Registrant> all = registrations.of(now.slug());
        String words = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<Registrant> found = all.stream()
                .filter(one -> (one.name() + " " + one.email())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .toList();
        table.show(found);
        Map<RegistrantState, Integer> numbers = registrations.counts(now.slug());
        int places = numbers.getOrDefault(RegistrantState.CONFIRMED, 0);
        counts.setText("%d with a place%s, %d waiting, %d not confirmed."
                .formatted(
                        places,
                        now.details().places().isPresent()
                                ? " of " + now.details().places().getAsInt()
                                : "",
                        numbers.getOrDefault(RegistrantState.WAITING, 0),
                        numbers.getOrDefault(RegistrantState.PENDING, 0)));
        table.setVisible(!found.isEmpty());
        nobody.setVisible(found.isEmpty() && !all.isEmpty());
    }

    private void askToAdd() {
        new WritingDialog(
                        "Add a person",
                        "The place is theirs at once, beyond the limit, too. They get a mail with their link.",
                        "Name",
                        "E-mail",
                        true,
                        "Add",
                        (name, email) -> {
                            Registrant added = registrations.add(session.get().slug(), name, email);
                            status.say(added.name() + " has a place.");
                            refresh();
                        })
                .open();
    }

    private void askForMessage() {
        new WritingDialog(
                        "Write to all who have a place",
                        "Each gets a mail of their own; nobody sees the others’ addresses.",
                        "Subject",
                        "Message",
                        false,
                        "Send",
                        (subject, text) -> {
                            int number = registrations.message(session.get().slug(), subject, text);
                            status.say(number == 1 ? "One mail is on its way." : number + " mails are on their way.");
                        })
                .open();
    }

    private void askToRemove(Registrant registrant) {
        new Confirmation(
                        "Remove " + registrant.name() + "?",
                        "The place goes to the first who waits, and " + registrant.name() + " gets a mail about it.",
                        "Remove",
                        () -> {
                            registrations.remove(registrant.id());
                            status.say(registrant.name() + " has no place any more.");
                            refresh();
                        })
                .open();
    }

    private void askToErase(Registrant registrant) {
        new Confirmation(
                        "Erase " + registrant.name() + "?",
                        "Name, address, answers and mails are deleted for good; the number of registrants stays. Nobody is told.",
                        "Erase",
                        () -> {
                            registrations.erase(registrant.id());
                            status.say("The person is erased.");
                            refresh();
                        })
                .open();
    }
}
