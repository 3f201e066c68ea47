package org.walkrounds.program;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.walkrounds.documents.Checks;

/**
 * A number that the program states, edited in one place and referred to by its id wherever it is shown.
 *
 * @param id lower-case words joined by hyphens, unique in the document
 * @param value the figure itself, not negative
 * @param qualifier how exactly it is stated
 * @param unit what is counted, in the plural ("fluoroscopy procedure suites"); may be empty
 * @param label what stands below the figure, complete without it ("interventional procedures a year")
 * @param text one or two sentences for those who want to know more; may be empty and may hold references
 * @param related ids of up to three facts shown beside this one
 */
public record Fact(
        String id, long value, Qualifier qualifier, String unit, String label, String text, List<String> related) {

    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final int MOST_RELATED = 3;
    private static final long MILLION = 1_000_000;

    public Fact {
        Checks checks = new Checks();
        id = checks.id("id", id);
        checks.require(value >= 0, "value", "must not be negative");
        unit = checks.optionalText("unit", unit);
        label = checks.text("label", label);
        text = checks.optionalText("text", text);
        related = checks.ids("related", related);
        checks.require(related.size() <= MOST_RELATED, "related", "must name at most three facts");
        checks.done();
    }

    /** The figure alone: {@code 19,000}. */
    public String figure() {
        return NumberFormat.getIntegerInstance(Locale.US).format(value);
    }

    /** The figure as a sentence needs it: {@code more than 19,000}, {@code nine}, {@code more than 1 million}. */
    public String inWords() {
        return qualifier.words() + number();
    }

    /** Whether the figure carries the raised plus that stands for "more than". */
    public boolean atLeast() {
        return qualifier == Qualifier.MORE_THAN;
    }

    private String number() {
        if (value < WORDS.size()) {
            return WORDS.get((int) value);
        }
        if (value >= MILLION && value % MILLION == 0) {
            return NumberFormat.getIntegerInstance(Locale.US).format(value / MILLION) + " million";
        }
        return figure();
    }
}
