package org.walkrounds.brochure;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps the manuscripts that were asked for last. Readers differ by their names more than by what they choose: one
 * manuscript serves all of them, with another name in it.
 */
final class Manuscripts {

    private static final int KEPT = 4;

    /** Stands for a name; no name can hold it, since it is of Unicode's private use. */
    private static final String STAND_IN = "\uE000";

    /** Names with more characters than this are set smaller. */
    private static final int SHORT_NAME = 40;

    private final PrintTemplate template;
    private final Map<Key, Manuscript> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Manuscript> eldest) {
            return size() > KEPT;
        }
    };

    private record Key(Shelf.Key brochure, String name) {}

    Manuscripts(PrintTemplate template) {
        this.template = template;
    }

    /** The manuscript of an edition, for one press alone. */
    Manuscript take(Shelf.Key brochure, Edition edition) {
        Recipient recipient = edition.recipient();
        if (recipient.isDrawn()) {
            return Manuscript.of(template.xhtml(edition));
        }
        String name = recipient.name();
        String standIn = name.isEmpty() ? "" : STAND_IN.repeat(name.length() > SHORT_NAME ? SHORT_NAME + 1 : 1);
        Key key = new Key(brochure.nameless(), standIn);
        synchronized (kept) {
            Manuscript before = kept.get(key);
            if (before != null) {
                return before.with(standIn, name);
            }
        }
        Manuscript made = Manuscript.of(template.xhtml(edition.preparedFor(new Recipient(standIn, 0, ""))));
        synchronized (kept) {
            kept.put(key, made);
            return made.with(standIn, name);
        }
    }
}
