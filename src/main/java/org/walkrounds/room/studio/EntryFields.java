package org.walkrounds.room.studio;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.walkrounds.room.RoomReport.AskedQuestion;
import org.walkrounds.room.RoomReport.Fate;
import org.walkrounds.session.SummaryEntry;

/** One question of a summary, to be put into words. */
class EntryFields extends Div {

    private final long question;
    private final boolean gone;
    private final Tick included;
    private final TextField topic = new TextField("Topic");
    private final TextArea text = new TextArea("Question");
    private final TextArea answer = new TextArea("Answer");

    /**
     * @param source the question in the room; empty where it was removed or erased since
     * @param theirs the entry as somebody else has saved it meanwhile
     */
    EntryFields(SummaryEntry entry, Optional<AskedQuestion> source, Optional<SummaryEntry> theirs) {
        question = entry.question();
        gone = source.isEmpty();
        addClassName("asked");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Question: " + entry.text());
        included = new Tick("include-" + question, "Include", entry.included());
        topic.setMaxLength(SummaryEntry.MAX_TOPIC);
        text.setMaxLength(SummaryEntry.MAX_TEXT);
        answer.setMaxLength(SummaryEntry.MAX_ANSWER);
        topic.setValue(entry.topic());
        text.setValue(entry.text());
        answer.setValue(entry.answer());
        Paragraph origin = new Paragraph(source.map(EntryFields::origin)
                .orElse("This question was removed from the room, or its author erased. Leave it out, unless the words"
                        + " are your own."));
        origin.addClassNames("muted", "small");
        add(included, topic, text, answer, origin);
        theirs.ifPresent(other -> {
            Paragraph note = new Paragraph("Saved by somebody else meanwhile: " + words(other));
            note.addClassNames("err", "theirs");
            add(note);
        });
    }

    SummaryEntry entry() {
        return new SummaryEntry(question, topic.getValue(), text.getValue(), answer.getValue(), included.isTicked());
    }

    /** Whether it may be dropped: its question is gone, and nobody wants it. */
    boolean isWaste() {
        return gone && !included.isTicked();
    }

    private static String origin(AskedQuestion question) {
        String votes = question.votes() == 1 ? "One person asked." : question.votes() + " people wanted to know.";
        return votes
                + (question.fate() == Fate.LIVE
                        ? " Answered live: write the answer down to include it."
                        : " Answered in writing by " + question.answerer() + ".");
    }

    private static String words(SummaryEntry entry) {
        return Stream.of(entry.included() ? "included" : "left out", entry.topic(), entry.text(), entry.answer())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
