package org.walkrounds.insight;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.studio.StudioLayout;
import org.walkrounds.tour.Tours;

/** What visitors of the walkthrough look at, room by room. */
@Route(value = InsightView.PATH, layout = StudioLayout.class)
@PageTitle("Insight · Walkrounds studio")
@RolesAllowed(StaffRoles.COORDINATOR)
@JsModule("./studio/insight.ts")
class InsightView extends Section {

    static final String PATH = "studio/insight";

    private static final int MOST_LOOKS = 5;

    private final transient Looks looks;
    private final transient Tours tours;
    private final Select<Integer> days = new Select<>();
    private final Div rooms = new Div();

    InsightView(Looks looks, Tours tours) {
        this.looks = looks;
        this.tours = tours;
        addClassNames("wrap", "insight");
        H1 title = new H1("What visitors look at");
        title.addClassName("title-l");
        Paragraph how =
                new Paragraph("Sums of all visits, without cookies or addresses or anything that could tell one "
                        + "visitor from another. Staff, and browsers that ask for privacy, are not counted.");
        how.addClassName("muted");
        days.setLabel("Days");
        days.setItems(7, 30, 365);
        days.setItemLabelGenerator(number -> number == 365 ? "The last year" : "The last " + number + " days");
        days.setValue(30);
        days.addValueChangeListener(event -> show());
        Div heading = new Div(new Div(title, how), days);
        heading.addClassName("hd");
        add(heading, rooms);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show();
    }

    private void show() {
        List<Sum> sums = looks.ofLastDays(days.getValue());
        rooms.removeAll();
        tours.published().scenes().stream()
                .map(scene -> SceneSums.of(scene, sums))
                .filter(room -> room.visits() > 0 || !room.seconds().isEmpty())
                .sorted(Comparator.comparingLong(SceneSums::visits).reversed())
                .forEach(room -> rooms.add(room(room)));
        if (rooms.getChildren().findAny().isEmpty()) {
            rooms.add(empty());
        }
    }

    private static Component room(SceneSums sums) {
        H2 title = new H2(sums.scene().title());
        title.addClassName("title-s");
        Paragraph visits = new Paragraph(sums.visits() == 1 ? "1 visit" : sums.visits() + " visits");
        visits.addClassNames("muted", "num");
        Div heading = new Div(title, visits);
        heading.addClassName("room-hd");
        Div lists = new Div(
                list("Looked at longest", sums.mostLookedAt(MOST_LOOKS)),
                list(
                        "Points opened",
                        sums.opened().entrySet().stream()
                                .map(entry -> entry.getKey().label() + ": " + entry.getValue())
                                .toList()));
        lists.addClassName("lists");
        Section room = new Section(heading, new HeatStrip(sums.scene(), sums.seconds()), lists);
        room.addClassName("insight-room");
        return room;
    }

    private static Component list(String title, List<String> lines) {
        H3 heading = new H3(title);
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        Div part = new Div(heading, lines.isEmpty() ? new Paragraph("None yet") : list);
        part.addClassName("num");
        return part;
    }

    private static Component empty() {
        H2 title = new H2("Nobody has been counted in these days");
        title.addClassName("title-s");
        Paragraph text =
                new Paragraph("Once visitors walk through the rooms, where they look and what they open is here.");
        text.addClassName("muted");
        Div empty = new Div(title, text);
        empty.addClassName("empty");
        return empty;
    }
}
