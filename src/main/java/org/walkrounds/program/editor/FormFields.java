package org.walkrounds.program.editor;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.walkrounds.documents.InvalidDocumentException;
import org.walkrounds.program.Fact;
import org.walkrounds.program.Person;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.program.Qualifier;

/** Makes the field that suits a record's component. */
final class FormFields {

    private static final Set<String> LONG = Set.of(
            "text",
            "lead",
            "statement",
            "summary",
            "prompt",
            "caption",
            "tourLead",
            "yearsLead",
            "brochureLead",
            "resourcesLead",
            "comesFrom",
            "match",
            "training");
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("value", "Figure"),
            Map.entry("qualifier", "How exactly it is stated"),
            Map.entry("unit", "What is counted, in the plural"),
            Map.entry("label", "What stands below the figure"),
            Map.entry("related", "Facts shown beside it"),
            Map.entry("contents", "Short name in the contents"),
            Map.entry("prompt", "What is asked for while it is empty"),
            Map.entry("url", "Address"),
            Map.entry("fromYear", "From PGY"),
            Map.entry("toYear", "To PGY"),
            Map.entry("positions", "Fact with the positions a year"),
            Map.entry("comesFrom", "Whom it is for"),
            Map.entry("match", "When one matches"),
            Map.entry("training", "Years trained here"));

    private final ProgramDocument program;

    FormFields(ProgramDocument program) {
        this.program = program;
    }

    /** The field of a component; empty for an id and for what is edited elsewhere. */
    Optional<FormField<?>> of(RecordComponent component) {
        String name = component.getName();
        if (name.equals("id") || name.equals("schema")) {
            return Optional.empty();
        }
        if (name.equals("positions")) {
            return Optional.of(oneFact(name));
        }
        if (component.getType() == String.class) {
            return Optional.of(LONG.contains(name) ? area(name) : line(name));
        }
        if (component.getType() == long.class || component.getType() == int.class) {
            return Optional.of(number(name, component.getType() == int.class));
        }
        if (component.getType() == Qualifier.class) {
            return Optional.of(qualifier(name));
        }
        if (component.getGenericType().getTypeName().equals("java.util.List<java.lang.String>")) {
            return Optional.of(
                    switch (name) {
                        case "related", "figures", "facts" ->
                            several(name, program.facts().stream().map(Fact::id).toList());
                        case "people" ->
                            several(
                                    name,
                                    program.people().stream().map(Person::id).toList());
                        default -> lines(name);
                    });
        }
        return Optional.empty();
    }

    private static FormField<String> line(String name) {
        TextField field = new TextField(label(name));
        field.setMaxLength(300);
        return new FormField<>(name, field, value -> value, String.class::cast);
    }

    private static FormField<String> area(String name) {
        return new FormField<>(name, textArea(name), value -> value, String.class::cast);
    }

    private static FormField<String> lines(String name) {
        TextArea field = textArea(name);
        field.setLabel(label(name) + ", one a line");
        return new FormField<>(
                name,
                field,
                value -> value.lines().filter(line -> !line.isBlank()).toList(),
                value -> String.join("\n", strings(value)));
    }

    private static TextArea textArea(String name) {
        TextArea field = new TextArea(label(name));
        field.setMaxLength(4000);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        return field;
    }

    private static FormField<String> number(String name, boolean small) {
        TextField field = new TextField(label(name));
        return new FormField<>(
                name,
                field,
                value -> {
                    String digits = value.strip().replace(",", "");
                    if (!digits.matches("\\d{1,15}") || (small && digits.length() > 2)) {
                        throw new InvalidDocumentException(name, "must be a whole number, written in digits");
                    }
                    return small ? (Object) Integer.valueOf(digits) : (Object) Long.valueOf(digits);
                },
                value -> String.format(Locale.US, "%,d", (Number) value));
    }

    private static FormField<Qualifier> qualifier(String name) {
        Select<Qualifier> field = new Select<>();
        field.setLabel(label(name));
        field.setItems(Qualifier.values());
        field.setItemLabelGenerator(qualifier -> qualifier.words().isEmpty()
                ? "Exactly"
                : capitalized(qualifier.words().strip()));
        return new FormField<>(name, field, value -> value, Qualifier.class::cast);
    }

    private FormField<String> oneFact(String name) {
        Select<String> field = new Select<>();
        field.setLabel(label(name));
        field.setItems(program.facts().stream().map(Fact::id).toList());
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption("None");
        field.setItemLabelGenerator(id -> id == null || id.isEmpty() ? "None" : named(id));
        return new FormField<>(
                name,
                field,
                value -> value == null ? "" : value,
                value -> value.equals("") ? field.getEmptyValue() : (String) value);
    }

    private FormField<Set<String>> several(String name, List<String> ids) {
        MultiSelectComboBox<String> field = new MultiSelectComboBox<>(label(name));
        field.setItems(ids);
        field.setItemLabelGenerator(this::named);
        return new FormField<>(name, field, value -> List.copyOf(value), value -> new LinkedHashSet<>(strings(value)));
    }

    private String named(String id) {
        return program.fact(id)
                .map(FormFields::named)
                .or(() -> program.person(id).map(Person::name))
                .orElse(id);
    }

    /** A fact as a list of choices names it. */
    static String named(Fact fact) {
        return fact.label() + " (" + fact.inWords() + ")";
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }

    private static String label(String name) {
        return LABELS.getOrDefault(
                name, capitalized(name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT)));
    }

    private static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
