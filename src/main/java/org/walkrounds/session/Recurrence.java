package org.walkrounds.session;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/** A recurrence rule of RFC 5545 §3.3.10, counted by the host's clock, so that seven o'clock stays seven o'clock. */
final class Recurrence {

    static final int MOST = 52;

    private static final List<Frequency> FREQUENCIES =
            List.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

    private final Recur<LocalDateTime> rule;

    private Recurrence(Recur<LocalDateTime> rule) {
        this.rule = rule;
    }

    /**
     * @throws InvalidSessionException if the rule can't be read, recurs within a day, or never ends
     */
    static Recurrence parse(String text) {
        Recur<LocalDateTime> rule;
        try {
            rule = new Recur<>(text.strip());
        } catch (IllegalArgumentException | DateTimeParseException malformed) {
            throw new InvalidSessionException("The rule can’t be read. A rule looks like FREQ=WEEKLY;COUNT=4.");
        }
        if (!FREQUENCIES.contains(rule.getFrequency())) {
            throw new InvalidSessionException("Sessions recur daily, weekly, monthly or yearly.");
        }
        if (rule.getCount() < 1 && rule.getUntil() == null) {
            throw new InvalidSessionException("Say how often it recurs: add COUNT=4, or UNTIL with a date.");
        }
        return new Recurrence(rule);
    }

    /** When it starts, the first time included. */
    List<LocalDateTime> dates(LocalDateTime first) {
        List<LocalDateTime> dates = rule.getDates(first, first, first.plusYears(5), MOST + 1).stream()
                .distinct()
                .sorted()
                .toList();
        if (dates.isEmpty()) {
            throw new InvalidSessionException("The rule gives no date.");
        }
        if (dates.size() > MOST) {
            throw new InvalidSessionException("A series has at most %d sessions.".formatted(MOST));
        }
        return dates;
    }
}
