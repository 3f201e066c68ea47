package org.walkrounds.program.editor;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.walkrounds.documents.InvalidDocumentException;
import org.walkrounds.documents.Problem;
import org.walkrounds.program.Fact;
import org.walkrounds.program.ProgramDocument;

/**
 * The fields of one record. What its checks refuse is told at the field, and what was typed stays there.
 *
 * @param <R> the record
 */
class RecordForm<R extends Record> extends Div {

    private final transient List<FormField<?>> fields = new ArrayList<>();
    private final transient BiConsumer<R, R> save;
    private transient R record;

    /** @param save takes the record as it was shown and as it was changed */
    RecordForm(R record, ProgramDocument program, BiConsumer<R, R> save) {
        this.record = record;
        this.save = save;
        addClassName("insp-fields");
        FormFields maker = new FormFields(program);
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            maker.of(component).ifPresent(field -> {
                fields.add(field);
                field.onChange(this::changed);
                add(field.component());
                if (field.component() instanceof TextArea area) {
                    add(picker(area, program));
                }
            });
        }
        show(record, program);
    }

    /** Shows the record as the draft has it now; fields that say the same keep the keyboard's place. */
    final void show(R now, ProgramDocument program) {
        record = now;
        for (FormField<?> field : fields) {
            Object value = Records.get(now, field.name());
            field.show(value);
            if (value instanceof String text) {
                String words = program.inWords(text);
                field.preview(words.equals(text) ? "" : "Visitors read: " + words);
            }
        }
    }

    private void changed() {
        fields.forEach(field -> field.complain(""));
        Map<String, Object> values = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (FormField<?> field : fields) {
            try {
                values.put(field.name(), field.value());
            } catch (InvalidDocumentException invalid) {
                problems.addAll(invalid.problems());
            }
        }
        if (problems.isEmpty()) {
            try {
                save.accept(record, Records.with(record, values));
            } catch (InvalidDocumentException invalid) {
                problems.addAll(invalid.problems());
            }
        }
        complain(problems);
    }

    private void complain(List<Problem> problems) {
        for (Problem problem : problems) {
            String name = problem.path().replaceFirst("\\[\\d+]$", "").replaceFirst(".*\\.", "");
            fields.stream()
                    .filter(field -> field.name().equals(name))
                    .forEach(field -> field.complain("This " + problem.message() + "."));
        }
    }

    /** Puts a reference to a fact where the cursor last stood in the text. */
    private ComboBox<Fact> picker(TextArea area, ProgramDocument program) {
        ComboBox<Fact> picker = new ComboBox<>();
        picker.setAriaLabel("Insert a fact into “" + area.getLabel() + "”");
        picker.setPlaceholder("Insert a fact");
        picker.addClassName("fact-picker");
        picker.setItems(program.facts());
        picker.setItemLabelGenerator(FormFields::named);
        picker.addValueChangeListener(event -> {
            Fact fact = event.getValue();
            if (event.isFromClient() && fact != null) {
                picker.clear();
                area.getElement()
                        .executeJs("return this.inputElement.selectionStart")
                        .then(Integer.class, at -> insert(area, fact, at));
            }
        });
        return picker;
    }

    private void insert(TextArea area, Fact fact, int at) {
        String text = area.getValue();
        int place = Math.clamp(at, 0, text.length());
        area.setValue(text.substring(0, place) + "{" + fact.id() + "}" + text.substring(place));
        area.focus();
        changed();
    }
}
