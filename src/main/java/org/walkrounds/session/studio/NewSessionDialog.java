package org.walkrounds.session.studio;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.InfoSessions;
import org.walkrounds.session.InvalidSessionException;
import org.walkrounds.session.SessionDetails;

/** What a session needs to exist: a title and a time. All else can wait. */
class NewSessionDialog extends Dialog {

    private enum Repeat {
        NEVER("Does not repeat", ""),
        WEEKLY("Every week", "FREQ=WEEKLY"),
        FORTNIGHTLY("Every two weeks", "FREQ=WEEKLY;INTERVAL=2"),
        MONTHLY("Every month, on the same weekday", "FREQ=MONTHLY");

        private final String words;
        private final String rule;

        Repeat(String words, String rule) {
            this.words = words;
            this.rule = rule;
        }
    }

    private final transient InfoSessions sessions;
    private final transient Consumer<InfoSession> made;
    private final TextField title = new TextField("Title");
    private final TimeFields times = new TimeFields();
    private final Select<Repeat> repeat = new Select<>();
    private final IntegerField count = new IntegerField("How many in all");
    private final Paragraph problem = new Paragraph();

    NewSessionDialog(InfoSessions sessions, LocalDateTime start, ZoneId zone, Consumer<InfoSession> made) {
        this.sessions = sessions;
        this.made = made;
        setHeaderTitle("New session");
        setWidth("40rem");
        title.setWidthFull();
        title.setMaxLength(SessionDetails.MAX_TITLE);
        title.setAutofocus(true);
        title.setManualValidation(true);
        times.show(start, Duration.ofHours(1), zone);
        repeat.setLabel("Repeats");
        repeat.setItems(Repeat.values());
        repeat.setItemLabelGenerator(item -> item.words);
        repeat.setValue(Repeat.NEVER);
        count.setMin(2);
        count.setMax(52);
        count.setValue(4);
        count.setVisible(false);
        repeat.addValueChangeListener(event -> count.setVisible(event.getValue() != Repeat.NEVER));
        problem.addClassName("err");
        problem.getElement().setAttribute("role", "alert");
        Div body = new Div(title, times, repeat, count, problem);
        body.addClassName("dialog-body");
        add(body);
        Button make = new Button("Write it down", event -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", event -> close()), make);
    }

    private void make() {
        boolean untitled = title.getValue().isBlank();
        title.setInvalid(untitled);
        title.setErrorMessage(untitled ? "Say what it is about." : "");
        if (untitled) {
            title.focus();
            return;
        }
        if (!times.areWhole()) {
            return;
        }
        try {
            SessionDetails details = SessionDetails.of(title.getValue(), "");
            InfoSession first = repeat.getValue() == Repeat.NEVER
                    ? sessions.draft(times.start(), times.length(), times.zone(), details)
                    : sessions.draftSeries(times.start(), times.length(), times.zone(), details, rule())
                            .getFirst();
            close();
            made.accept(first);
        } catch (InvalidSessionException invalid) {
            problem.setText(invalid.getMessage());
        }
    }

    private String rule() {
        int number = count.getValue() == null ? 0 : count.getValue();
        String rule = repeat.getValue().rule + ";COUNT=" + number;
        if (repeat.getValue() != Repeat.MONTHLY) {
            return rule;
        }
        int week = (times.start().getDayOfMonth() - 1) / 7 + 1;
        String day = times.start().getDayOfWeek().name().substring(0, 2);
        return rule + ";BYDAY=" + (week > 4 ? -1 : week) + day;
    }
}
