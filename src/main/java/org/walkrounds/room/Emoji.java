package org.walkrounds.room;

import java.util.Set;

/** What one can react with: few, so that they add up. */
final class Emoji {

    private static final Set<String> KNOWN = Set.of("👏", "👍", "❤️", "😂", "🎉", "😮", "🙏", "💡");

    private Emoji() {}

    static void require(String emoji) {
        if (!KNOWN.contains(emoji)) {
            throw RefusedException.malformed("One cannot react with that.");
        }
    }
}
