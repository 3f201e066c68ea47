package org.walkrounds.session.studio;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.walkrounds.session.RegistrationQuestion;
import org.walkrounds.session.RegistrationQuestion.Kind;

/** What a host asks at registration, one row a question. */
class QuestionFields extends Div {

    private static final int MOST = 12;

    private final Div rows = new Div();
    private final List<Row> shown = new ArrayList<>();
    private final Button add = new Button("Add a question", event -> addNew());

    QuestionFields() {
        addClassName("questions");
        rows.addClassName("rows");
        add(rows, add);
    }

    void show(List<RegistrationQuestion> questions) {
        rows.removeAll();
        shown.clear();
        questions.forEach(question -> add(new Row(question)));
    }

    List<RegistrationQuestion> questions() {
        return shown.stream().map(Row::question).toList();
    }

    private void addNew() {
        Row row = new Row(new RegistrationQuestion(
                "q" + UUID.randomUUID().toString().substring(0, 8),
                Kind.TEXT,
                "What would you like to know?",
                List.of(),
                false));
        add(row);
        row.text.focus();
    }

    private void add(Row row) {
        shown.add(row);
        rows.add(row);
        add.setEnabled(shown.size() < MOST);
    }

    private void drop(Row row) {
        shown.remove(row);
        rows.remove(row);
        add.setEnabled(true);
        add.focus();
    }

    /** A question. */
    private final class Row extends Div {

        private final String id;
        private final TextField text = new TextField("Question");
        private final Select<Kind> kind = new Select<>();
        private final TextField choices = new TextField("Choices, separated by commas");
        private final Input required = new Input();

        Row(RegistrationQuestion question) {
            id = question.id();
            addClassName("question");
            text.setValue(question.text());
            kind.setLabel("Answer");
            kind.setItems(Kind.values());
            kind.setItemLabelGenerator(item -> switch (item) {
                case TEXT -> "In words";
                case CHOICE -> "One of several";
                case CONSENT -> "A tick";
            });
            kind.setValue(question.kind());
            kind.addValueChangeListener(event -> choices.setVisible(event.getValue() == Kind.CHOICE));
            choices.setValue(String.join(", ", question.choices()));
            choices.setVisible(question.kind() == Kind.CHOICE);
            required.setType("checkbox");
            required.setId("required-" + id);
            required.getElement().setProperty("checked", question.required());
            required.getElement().addPropertyChangeListener("checked", "change", event -> {});
            NativeLabel label = new NativeLabel();
            label.add(required, new Span("Must be answered"));
            label.addClassName("check");
            label.setFor(required);
            Button remove = new Button("Remove", event -> drop(this));
            remove.setAriaLabel("Remove the question " + question.text());
            add(text, kind, choices, label, remove);
        }

        RegistrationQuestion question() {
            return new RegistrationQuestion(
                    id,
                    kind.getValue(),
                    text.getValue(),
                    kind.getValue() == Kind.CHOICE
                            ? Arrays.stream(choices.getValue().split(","))
                                    .map(String::strip)
                                    .toList()
                            : List.of(),
                    required.getElement().getProperty("checked", false));
        }
    }
}
