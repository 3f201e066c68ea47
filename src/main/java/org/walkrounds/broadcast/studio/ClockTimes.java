package org.walkrounds.broadcast.studio;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places in a recording as people write them: {@code 4:05} or {@code 1:04:05}. */
final class ClockTimes {

    private static final Pattern TIME = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):([0-5]\\d(?:\\.\\d{1,3})?)");

    private ClockTimes() {}

    /** In whole seconds. */
    static String text(Duration place) {
        long hours = place.toHours();
        return hours > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, place.toMinutesPart(), place.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", place.toMinutes(), place.toSecondsPart());
    }

    /** Empty for what is no time. */
    static Optional<Duration> parse(String text) {
        Matcher matcher = TIME.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long hours = matcher.group(1) == null ? 0 : Long.parseLong(matcher.group(1));
        double seconds = Double.parseDouble(matcher.group(3));
        return Optional.of(Duration.ofHours(hours)
                .plusMinutes(Long.parseLong(matcher.group(2)))
                .plusMillis(Math.round(seconds * 1_000)));
    }
}
