package org.walkrounds.broadcast;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.walkrounds.room.Stages.CaptionLine;

/** The captions of a recording as WebVTT (W3C, 2019). */
final class CaptionTrack {

    /** A line stands until the next one, and at most so long, or as long as it takes to be read. */
    private static final Duration LONGEST = Duration.ofSeconds(7);

    /** Characters of captions that are read in a second; guidelines for adults say up to 17. */
    private static final int READ_IN_A_SECOND = 15;

    /** A captioner ends a line when it has been said. */
    private static final Duration BEFORE = Duration.ofSeconds(3);

    private CaptionTrack() {}

    /** The lines that were typed while something of the recording was on air. */
    static String of(List<CaptionLine> lines, Timeline timeline) {
        StringBuilder text = new StringBuilder("WEBVTT\n");
        Duration free = Duration.ZERO;
        Instant last = timeline.moment(timeline.length());
        for (int i = 0; i < lines.size(); i++) {
            CaptionLine line = lines.get(i);
            Duration said = timeline.place(line.at());
            Duration start = max(free, said.minus(BEFORE));
            Duration next =
                    i + 1 < lines.size() ? timeline.place(lines.get(i + 1).at()).minus(BEFORE) : timeline.length();
            Duration end = min(
                    max(next, said),
                    start.plus(max(LONGEST, Duration.ofSeconds(line.text().length() / READ_IN_A_SECOND))));
            if (said.isZero()
                    || line.at().isAfter(last.plus(BEFORE))
                    || start.compareTo(timeline.length()) >= 0
                    || end.compareTo(start) <= 0) {
                continue;
            }
            text.append('\n')
                    .append(time(start))
                    .append(" --> ")
                    .append(time(end))
                    .append('\n');
            if (!line.speaker().isEmpty()) {
                text.append("<v ").append(escaped(line.speaker())).append('>');
            }
            text.append(escaped(line.text())).append('\n');
            free = end;
        }
        return text.toString();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("\\s+", " ");
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static String time(Duration place) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                place.toHours(),
                place.toMinutesPart(),
                place.toSecondsPart(),
                place.toMillisPart());
    }
}
