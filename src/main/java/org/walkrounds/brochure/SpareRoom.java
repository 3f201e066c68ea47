package org.walkrounds.brochure;

import java.util.List;
import java.util.Optional;

/**
 * Estimates what a chapter with figures leaves of its page, so that a still can fill it. Rather a little less than there
 * is: a still that does not fit would stand on a page of its own.
 */
final class SpareRoom {

    private static final double INCH = 72;
    private static final double MARGINS = 1.95;
    private static final double CAPTION = 1.16;
    private static final double BETWEEN_ROWS = 28;
    private static final double LEAST = 1.2;
    private static final double MOST = 4.2;
    private static final int LETTERS_OF_TITLE = 42;
    private static final int LETTERS_OF_TEXT = 76;
    private static final int LETTERS_OF_LABEL = 30;

    private SpareRoom() {}

    /** Inches for a still; empty where too little is left, or where the chapter holds what cannot be estimated. */
    static Optional<Double> below(String title, List<Part> parts, Paper paper) {
        double points = lines(title, LETTERS_OF_TITLE) * 31 + 13;
        for (Part part : parts) {
            switch (part) {
                case Part.Text text -> points += lines(text.text(), LETTERS_OF_TEXT) * 16.5 + 8;
                case Part.Items items ->
                    points += 8
                            + items.items().stream()
                                    .mapToDouble(item -> lines(item, LETTERS_OF_TEXT) * 16.5 + 3)
                                    .sum();
                case Part.Figures figures ->
                    points += 14
                            - BETWEEN_ROWS
                            + figures.rows().stream()
                                    .mapToDouble(SpareRoom::row)
                                    .sum();
                default -> {
                    return Optional.empty();
                }
            }
        }
        double inches = paper.inchesHigh() - MARGINS - points / INCH - CAPTION;
        return inches < LEAST ? Optional.empty() : Optional.of(Math.min(inches, MOST));
    }

    private static double row(Part.FigureRow row) {
        int columns = Math.max(1, row.figures().size());
        int labels = row.figures().stream()
                .mapToInt(figure -> lines(figure.label(), LETTERS_OF_LABEL * 3 / columns))
                .max()
                .orElse(1);
        return row.points() * 1.05 + 10 + labels * 15 + BETWEEN_ROWS;
    }

    private static int lines(String text, int letters) {
        return text.length() / letters + 1;
    }
}
