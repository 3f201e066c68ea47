package org.walkrounds.session.studio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.walkrounds.program.Person;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.InvalidSessionException;
import org.walkrounds.session.SessionDetails;
import org.walkrounds.session.SessionDetails.Panelist;

/** Everything about a session that a host decides. */
class SessionForm extends Div {

    private final TextField title = text("Title", SessionDetails.MAX_TITLE);
    private final TextArea summary = area("In a sentence or two, for lists and previews", SessionDetails.MAX_SUMMARY);
    private final TextArea description =
            area("More about it (Markdown: *emphasis*, lists with -, links)", SessionDetails.MAX_DESCRIPTION);
    private final TimeFields times = new TimeFields();
    private final TextArea panelists = area("Who is there: one a line, as “Name, role”", 4000);
    private final TextArea agenda =
            area("The hour: one part a line, as “25 Your questions: asked before or during the hour”", 4000);
    private final IntegerField capacity = new IntegerField("Places (empty for no limit)");
    private final DateTimePicker opens = new DateTimePicker("Registration opens (empty for at once)");
    private final DateTimePicker closes = new DateTimePicker("Registration closes (empty for at the end)");
    private final QuestionFields questions = new QuestionFields();
    private final Input listed = new Input();
    private final Input lobbyChat = new Input();
    private final Input namesKept = new Input();
    private final Input recorded = new Input();
    private final TextArea lobbyMessage = area("What those read who wait in the lobby", SessionDetails.MAX_SUMMARY);
    private final TextField stage = text("Video: an https address that ends in .m3u8, or an embed address", 500);

    private final Select<Person> known = new Select<>();
    private transient @Nullable State shown;

    /** @param people the program's, to choose from */
    SessionForm(List<Person> people) {
        addClassName("session-form");
        known.setLabel("Add one of the program’s people");
        known.setItems(people);
        known.setItemLabelGenerator(Person::name);
        known.setWidthFull();
        known.setVisible(!people.isEmpty());
        known.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                add(event.getValue());
                known.clear();
            }
        });
        for (DateTimePicker picker : new DateTimePicker[] {opens, closes}) {
            picker.setLocale(Locale.US);
        }
        capacity.setMin(1);
        capacity.setMax(SessionDetails.MAX_CAPACITY);
        add(
                part("What and when", title, summary, times, description),
                part("Who and what, in turn", panelists, known, agenda),
                part(
                        "Registration",
                        capacity,
                        opens,
                        closes,
                        tick(listed, "listed", "The schedule shows it; otherwise only who has the link finds it"),
                        tick(
                                namesKept,
                                "names",
                                "Keep a list of who came; registration says so. Otherwise only the count is kept"),
                        questions),
                part(
                        "The room",
                        lobbyMessage,
                        tick(lobbyChat, "lobby-chat", "Chat is open before the start"),
                        tick(recorded, "recorded", "There will be a recording; the session’s page says so"),
                        stage));
    }

    void show(InfoSession session) {
        SessionDetails details = session.details();
        title.setValue(details.title());
        summary.setValue(details.summary());
        description.setValue(details.description());
        times.show(session.hostStart().toLocalDateTime(), session.length(), session.zone());
        panelists.setValue(Lines.ofPanelists(details.panelists()));
        agenda.setValue(Lines.ofAgenda(details.agenda()));
        capacity.setValue(details.capacity());
        opens.setValue(local(details.registrationOpens(), session.zone()));
        closes.setValue(local(details.registrationCloses(), session.zone()));
        questions.show(details.questions());
        check(listed, details.listed());
        check(lobbyChat, details.lobbyChat());
        check(namesKept, details.namesKept());
        check(recorded, details.recorded());
        lobbyMessage.setValue(details.lobbyMessage());
        stage.setValue(details.stage());
        shown = state();
    }

    private void add(Person person) {
        List<Panelist> all = new ArrayList<>(Lines.panelists(panelists.getValue()));
        Panelist added = new Panelist(person.name(), person.role());
        if (!all.contains(added)) {
            all.add(added);
            panelists.setValue(Lines.ofPanelists(all));
        }
    }

    /** Whether it says what it said when it was shown. */
    boolean isUnchanged() {
        try {
            return times.areWhole() && state().equals(shown);
        } catch (InvalidSessionException unfinished) {
            return false;
        }
    }

    private State state() {
        return new State(details(), times.start(), times.length(), times.zone());
    }

    private record State(SessionDetails details, LocalDateTime start, Duration length, ZoneId zone) {}

    boolean isWhole() {
        return times.areWhole();
    }

    TimeFields times() {
        return times;
    }

    /** @throws org.walkrounds.session.InvalidSessionException with what to put right */
    SessionDetails details() {
        ZoneId zone = times.zone();
        return new SessionDetails(
                title.getValue(),
                summary.getValue(),
                description.getValue(),
                Lines.panelists(panelists.getValue()),
                Lines.agenda(agenda.getValue()),
                capacity.getValue(),
                instant(opens.getValue(), zone),
                instant(closes.getValue(), zone),
                questions.questions(),
                isChecked(listed),
                isChecked(lobbyChat),
                lobbyMessage.getValue(),
                stage.getValue(),
                isChecked(namesKept),
                isChecked(recorded));
    }

    private static Section part(String title, Component... fields) {
        Section part = new Section(new H2(title));
        part.addClassName("part");
        part.add(fields);
        return part;
    }

    private static TextField text(String label, int most) {
        TextField field = new TextField(label);
        field.setMaxLength(most);
        field.setWidthFull();
        return field;
    }

    private static TextArea area(String label, int most) {
        TextArea field = new TextArea(label);
        field.setMaxLength(most);
        field.setWidthFull();
        return field;
    }

    private static Div tick(Input box, String id, String words) {
        box.setType("checkbox");
        box.setId(id);
        box.getElement().addPropertyChangeListener("checked", "change", event -> {});
        NativeLabel label = new NativeLabel();
        label.add(box, new Span(words));
        label.addClassName("check");
        label.setFor(box);
        return new Div(label);
    }

    private static void check(Input box, boolean checked) {
        box.getElement().setProperty("checked", checked);
    }

    private static boolean isChecked(Input box) {
        return box.getElement().getProperty("checked", false);
    }

    private static @Nullable LocalDateTime local(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, zone);
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime time, ZoneId zone) {
        return time == null ? null : time.atZone(zone).toInstant();
    }
}
