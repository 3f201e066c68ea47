package org.walkrounds.account;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.walkrounds.studio.Icon;

/** One checkbox a role, each with what the role means. */
class RoleChoice extends FieldSet {

    private final Map<Role, Input> boxes = new EnumMap<>(Role.class);
    private final Paragraph error = new Paragraph();

    RoleChoice(Set<Role> chosen) {
        super("Roles");
        addClassNames("field", "roles");
        for (var role : Role.values()) {
            var box = new Input();
            box.setType("checkbox");
            // The property, not the value of the field, says whether a box is ticked.
            box.getElement().addPropertyChangeListener("checked", "change", event -> error.setVisible(false));
            box.getElement().setProperty("checked", chosen.contains(role));
            boxes.put(role, box);
            add(label(role, box));
        }
        error.addClassName("err");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        add(error);
    }

    Set<Role> chosen() {
        var chosen = EnumSet.noneOf(Role.class);
        boxes.forEach((role, box) -> {
            if (box.getElement().getProperty("checked", false)) {
                chosen.add(role);
            }
        });
        return chosen;
    }

    /** Shows what is wrong with the choice, or that nothing is. */
    void mark(Optional<String> problem) {
        error.removeAll();
        problem.ifPresent(text -> error.add(Icon.ALERT.draw(), new Span(text)));
        error.setVisible(problem.isPresent());
    }

    private static NativeLabel label(Role role, Input box) {
        var meaning = new Span(role.meaning());
        meaning.addClassName("hint");
        var label = new NativeLabel();
        label.addClassName("check");
        label.add(box, new Span(new Span(role.title()), meaning));
        return label;
    }
}
