package org.walkrounds.panorama;

import java.text.Normalizer;

/** Names of uploaded files are shown to people and never used as a path. */
final class FileName {

    static final int LONGEST = 100;

    private FileName() {}

    /** The name without folders, control characters and characters that turn text around; never empty. */
    static String clean(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder clean = new StringBuilder();
        Normalizer.normalize(last, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                clean.append(' ');
            } else if (isShown(c)) {
                clean.appendCodePoint(c);
            }
        });
        String text = clean.toString().replaceAll(" +", " ").strip();
        if (text.isEmpty() || text.chars().allMatch(c -> c == '.')) {
            return "panorama.jpg";
        }
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
