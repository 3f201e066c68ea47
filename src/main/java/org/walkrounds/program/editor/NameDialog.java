package org.walkrounds.program.editor;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Asks what a new element is called. */
class NameDialog extends Dialog {

    private final TextField name = new TextField("What is it called?");
    private final transient Consumer<String> add;

    NameDialog(Chapter chapter, Consumer<String> add) {
        this.add = add;
        addClassName("studio-dialog");
        setHeaderTitle("Add a " + chapter.one());
        name.setAutofocus(true);
        name.setMaxLength(300);
        name.setWidthFull();
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.addKeyPressListener(Key.ENTER, event -> take());
        add(name);
        Button act = new Button("Add " + chapter.one(), event -> take());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", event -> close()), act);
    }

    private void take() {
        if (name.getValue().isBlank()) {
            name.setErrorMessage("Write its name first.");
            name.setInvalid(true);
            return;
        }
        close();
        add.accept(name.getValue().strip());
    }
}
