package org.walkrounds.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Entries that stand together.
 *
 * @param name what they are about; empty for those without a topic
 */
public record SummaryTopic(String name, List<SummaryEntry> entries) {

    public SummaryTopic {
        entries = List.copyOf(entries);
    }

    /**
     * The included entries by topic: first those without one, which would otherwise seem to belong to the topic before
     * them; then the topics in the order in which they first come. Capital letters make no other topic.
     */
    public static List<SummaryTopic> of(List<SummaryEntry> entries) {
        Map<String, List<SummaryEntry>> topics = new LinkedHashMap<>();
        topics.put("", new ArrayList<>());
        entries.stream()
                .filter(SummaryEntry::included)
                .forEach(entry -> topics.computeIfAbsent(
                                entry.topic().toLowerCase(Locale.ROOT), none -> new ArrayList<>())
                        .add(entry));
        return topics.values().stream()
                .filter(together -> !together.isEmpty())
                .map(together -> new SummaryTopic(together.getFirst().topic(), together))
                .toList();
    }
}
