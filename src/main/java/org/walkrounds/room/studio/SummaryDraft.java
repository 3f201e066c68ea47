package org.walkrounds.room.studio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.walkrounds.room.RoomReport.AskedQuestion;
import org.walkrounds.session.SummaryEntry;

/** How a draft of a summary comes about: from the room's answered questions, and from two people's work on it. */
final class SummaryDraft {

    private SummaryDraft() {}

    /**
     * An entry of two drafts.
     *
     * @param theirs the entry as somebody else has saved it, where both have changed it
     */
    record Merged(SummaryEntry entry, Optional<SummaryEntry> theirs) {}

    /** What was saved, and what was answered since. A saved entry without an answer takes the one that came later. */
    static List<SummaryEntry> of(List<SummaryEntry> saved, List<AskedQuestion> answered) {
        Map<Long, String> answers =
                answered.stream().collect(Collectors.toMap(AskedQuestion::number, AskedQuestion::answer));
        List<SummaryEntry> draft = new ArrayList<>();
        Set<Long> known = new HashSet<>();
        for (SummaryEntry entry : saved) {
            String late = answers.getOrDefault(entry.question(), "");
            draft.add(
                    entry.answer().isEmpty() && !late.isEmpty()
                            ? new SummaryEntry(entry.question(), entry.topic(), entry.text(), late, entry.included())
                            : entry);
            known.add(entry.question());
        }
        answered.stream()
                .filter(question -> !known.contains(question.number()))
                .map(SummaryDraft::entry)
                .forEach(draft::add);
        return draft;
    }

    /**
     * Puts together what two people made of one draft: each entry as whoever changed it left it. Where both did, one's
     * own stays and the other comes with it.
     */
    static List<Merged> merge(List<SummaryEntry> base, List<SummaryEntry> mine, List<SummaryEntry> theirs) {
        Map<Long, SummaryEntry> before = byQuestion(base);
        Map<Long, SummaryEntry> other = byQuestion(theirs);
        List<Merged> merged = new ArrayList<>();
        for (SummaryEntry own : mine) {
            SummaryEntry others = other.getOrDefault(own.question(), own);
            boolean ownChanged = !own.equals(before.get(own.question()));
            boolean othersChanged = !others.equals(before.get(own.question()));
            if (ownChanged && othersChanged && !own.equals(others)) {
                merged.add(new Merged(own, Optional.of(others)));
            } else {
                merged.add(new Merged(ownChanged ? own : others, Optional.empty()));
            }
        }
        Set<Long> own = byQuestion(mine).keySet();
        theirs.stream()
                .filter(entry -> !own.contains(entry.question()))
                .forEach(entry -> merged.add(new Merged(entry, Optional.empty())));
        return merged;
    }

    /** What was answered by word of mouth is left out until somebody writes the answer down. */
    private static SummaryEntry entry(AskedQuestion question) {
        return new SummaryEntry(
                question.number(),
                "",
                question.text(),
                question.answer(),
                !question.answer().isEmpty());
    }

    private static Map<Long, SummaryEntry> byQuestion(List<SummaryEntry> entries) {
        Map<Long, SummaryEntry> map = new LinkedHashMap<>();
        entries.forEach(entry -> map.put(entry.question(), entry));
        return map;
    }
}
