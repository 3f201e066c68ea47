package org.walkrounds.tour.exchange;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Words from elsewhere, without their markup. */
final class PlainText {

    private static final int LONGEST_LABEL = 60;
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?]|&(#\\d+|#[xX][0-9a-fA-F]+|[a-zA-Z]+);");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]");

    private PlainText() {}

    /** Whether a text holds HTML. */
    static boolean isMarkup(String text) {
        return MARKUP.matcher(text).find();
    }

    /** What a browser would show of a text. */
    static String of(String text) {
        String shown = isMarkup(text) ? Jsoup.parse(text).text() : text;
        // What was written as an entity may look like markup now.
        String plain = isMarkup(shown) ? shown.replace('<', '‹').replace("&", "& ") : shown;
        return UNPRINTABLE.matcher(plain).replaceAll("").strip();
    }

    /** Label and text as one, for forms that know only texts; the other direction of {@link #label}. */
    static String withLabel(String label, String text) {
        String begin = label.endsWith("…") ? label.substring(0, label.length() - 1) : label;
        return text.isEmpty() ? label : text.startsWith(begin) ? text : label + ". " + text;
    }

    /** A name for a point that has only a text: the text, or its first words. */
    static String label(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        if (line.length() <= LONGEST_LABEL) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_LABEL);
        return line.substring(0, end > 0 ? end : LONGEST_LABEL) + "…";
    }
}
