package org.walkrounds.program.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.walkrounds.program.Fact;
import org.walkrounds.program.ProgramDocument;

/** What differs between the program that visitors see and the one that staff work on, in sentences. */
final class ProgramChanges {

    private ProgramChanges() {}

    static List<String> between(ProgramDocument published, ProgramDocument draft) {
        List<String> changes = new ArrayList<>();
        for (Chapter chapter : Chapter.values()) {
            changes.addAll(between(chapter, published, draft));
        }
        if (!published.home().equals(draft.home())) {
            changes.add("The home page’s words changed.");
        }
        if (changes.isEmpty() && !published.equals(draft)) {
            changes.add("Names and opening words changed.");
        }
        return changes;
    }

    private static List<String> between(Chapter chapter, ProgramDocument published, ProgramDocument draft) {
        List<String> changes = new ArrayList<>();
        for (Record now : chapter.of(draft)) {
            chapter.find(published, Chapter.id(now))
                    .ifPresentOrElse(
                            old -> {
                                if (!old.equals(now)) {
                                    changes.add(edited(chapter, old, now));
                                }
                            },
                            () -> changes.add(sentence(chapter, now, "added")));
        }
        for (Record old : chapter.of(published)) {
            if (chapter.find(draft, Chapter.id(old)).isEmpty()) {
                changes.add(sentence(chapter, old, "removed"));
            }
        }
        boolean sameElements = changes.isEmpty();
        if (sameElements && !chapter.of(published).equals(chapter.of(draft))) {
            changes.add(chapter.title() + ": order changed.");
        }
        return changes;
    }

    private static String edited(Chapter chapter, Record old, Record now) {
        if (old instanceof Fact before
                && now instanceof Fact after
                && !before.inWords().equals(after.inWords())) {
            return "Fact “%s”: %s, until now %s.".formatted(after.label(), after.inWords(), before.inWords());
        }
        return sentence(chapter, now, "edited");
    }

    private static String sentence(Chapter chapter, Record element, String verb) {
        String kind = chapter.one().substring(0, 1).toUpperCase(Locale.ROOT)
                + chapter.one().substring(1);
        return "%s “%s” %s.".formatted(kind, Chapter.name(element), verb);
    }
}
