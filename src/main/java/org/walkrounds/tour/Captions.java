package org.walkrounds.tour;

import java.util.Locale;
import java.util.function.UnaryOperator;

/** What a route says, as WebVTT (W3C, section 4): one cue after the other from zero. */
public final class Captions {

    private Captions() {}

    /**
     * A route's words, each for its cue's seconds.
     *
     * @param inWords puts figures in the place of references to facts
     */
    public static String of(Route route, UnaryOperator<String> inWords) {
        StringBuilder vtt = new StringBuilder("WEBVTT\n");
        int start = 0;
        for (Cue cue : route.cues()) {
            int end = start + cue.seconds();
            vtt.append('\n')
                    .append(time(start))
                    .append(" --> ")
                    .append(time(end))
                    .append('\n');
            vtt.append(payload(inWords.apply(cue.text()))).append('\n');
            start = end;
        }
        return vtt.toString();
    }

    private static String time(int seconds) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d.000", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** A blank line would end the cue, and {@code -->} may stand in none (section 4.1). */
    private static String payload(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("\\s*\\n\\s*", " ");
    }
}
