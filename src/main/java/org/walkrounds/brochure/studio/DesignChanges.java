package org.walkrounds.brochure.studio;

import java.util.ArrayList;
import java.util.List;
import org.walkrounds.brochure.BrochureDesign;
import org.walkrounds.brochure.ChapterChoice;

/** What readers would see anew, one sentence each. */
final class DesignChanges {

    private DesignChanges() {}

    static List<String> between(
            BrochureDesign published,
            List<ChapterChoice> publishedChapters,
            BrochureDesign draft,
            List<ChapterChoice> draftChapters) {
        List<String> changes = new ArrayList<>();
        if (!published.cover().equals(draft.cover())) {
            changes.add("The cover shows another picture.");
        }
        if (!published.accent().equals(draft.accent())) {
            changes.add("The color is another one.");
        }
        for (ChapterChoice now : draftChapters) {
            boolean was = publishedChapters.stream().anyMatch(old -> old.id().equals(now.id()) && old.printed());
            if (was != now.printed()) {
                changes.add("“" + now.name() + (now.printed() ? "” is printed." : "” is left out."));
            }
        }
        if (!ids(publishedChapters).equals(ids(draftChapters))) {
            changes.add("The chapters stand in another order.");
        }
        return changes;
    }

    private static List<String> ids(List<ChapterChoice> chapters) {
        return chapters.stream().map(ChapterChoice::id).toList();
    }
}
