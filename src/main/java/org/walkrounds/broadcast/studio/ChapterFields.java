package org.walkrounds.broadcast.studio;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.walkrounds.broadcast.Recording.Chapter;

/** One chapter: where it begins and what it is called. */
class ChapterFields extends Div {

    private final TextField at = new TextField("At");
    private final TextField heading = new TextField("Chapter");

    ChapterFields(Chapter chapter, Consumer<ChapterFields> remove) {
        addClassName("chapter");
        at.setValue(ClockTimes.text(chapter.at()));
        at.setWidth("7rem");
        heading.setValue(chapter.title());
        heading.setMaxLength(120);
        Button away = new Button("Remove", event -> remove.accept(this));
        away.addThemeVariants(ButtonVariant.TERTIARY);
        add(at, heading, away);
    }

    /** What the fields say; a time that is none is said beside its field. */
    Chapter chapter() {
        return new Chapter(Times.required(at), heading.getValue().strip());
    }
}
