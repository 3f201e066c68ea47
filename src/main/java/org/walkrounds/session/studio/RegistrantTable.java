package org.walkrounds.session.studio;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.walkrounds.session.Registrant;
import org.walkrounds.session.RegistrantState;

/** Those who registered, one row a person. */
class RegistrantTable extends NativeTable {

    private final transient Consumer<Registrant> remove;
    private final transient Consumer<Registrant> erase;

    RegistrantTable(Consumer<Registrant> remove, Consumer<Registrant> erase) {
        this.remove = remove;
        this.erase = erase;
        addClassName("tbl");
        Span caption = new Span("Registrants, in the order in which they confirmed");
        caption.addClassName("vh");
        setCaptionText("");
        getCaption().add(caption);
        Span actions = new Span("Actions");
        actions.addClassName("vh");
        NativeTableHeaderCell last = head("");
        last.add(actions);
        getHead().add(new NativeTableRow(head("Name"), head("E-mail"), head("School"), head("State"), last));
    }

    void show(List<Registrant> registrants) {
        getBody().removeAll();
        registrants.forEach(registrant -> getBody().add(row(registrant)));
    }

    private NativeTableRow row(Registrant registrant) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(registrant.name());
        name.getElement().setAttribute("scope", "row");
        NativeTableCell email = new NativeTableCell(registrant.email());
        email.addClassName("dt");
        String school = registrant.training().isEmpty()
                ? registrant.school()
                : registrant.school() + (registrant.school().isEmpty() ? "" : ", ") + registrant.training();
        NativeTableCell actions = new NativeTableCell();
        actions.addClassName("actions");
        if (registrant.isRegistered()) {
            actions.add(button("Remove", registrant, remove));
        }
        actions.add(button("Erase", registrant, erase));
        return new NativeTableRow(
                name, email, new NativeTableCell(school), new NativeTableCell(tag(registrant.state())), actions);
    }

    private static NativeButton button(String words, Registrant registrant, Consumer<Registrant> action) {
        NativeButton button = new NativeButton(words, event -> action.accept(registrant));
        button.addClassNames("btn", "quiet", "s");
        button.setAriaLabel(words + " " + registrant.name());
        return button;
    }

    private static Span tag(RegistrantState state) {
        Span tag = new Span(
                switch (state) {
                    case PENDING -> "Not confirmed";
                    case CONFIRMED -> "Has a place";
                    case WAITING -> "Waits";
                    case CANCELLED -> "No place any more";
                    case ERASED -> "Erased";
                });
        tag.addClassName("tag");
        if (state == RegistrantState.CONFIRMED) {
            tag.addClassName("ok");
        }
        return tag;
    }

    private static NativeTableHeaderCell head(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
