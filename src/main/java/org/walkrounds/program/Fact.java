package org.walkrounds.program;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/**
 * A number that the program states, edited in one place and referred to by its id wherever it is shown.
 *
 * @param id lower-case words joined by hyphens, unique in the document
 * @param value the figure itself
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

    public Fact {
        Checks.id(id);
        Checks.notNull(qualifier, "qualifier");
        unit = Checks.optionalText(unit, "unit");
        label = Checks.text(label, "label");
        text = Checks.optionalText(text, "text");
        related = Checks.list(related);
    }

    /** The figure alone: {@code 19,000}. */
    public String figure() {
        return NumberFormat.getIntegerInstance(Locale.US).format(value);
    }

    /** The figure as a sentence needs it: {@code more than 19,000}, {@code nine}. */
    public String inWords() {
        return qualifier.words() + (value >= 0 && value < WORDS.size() ? WORDS.get((int) value) : figure());
    }

    /** Whether the figure carries the raised plus that stands for "more than". */
    public boolean atLeast() {
        return qualifier == Qualifier.MORE_THAN;
    }
}
