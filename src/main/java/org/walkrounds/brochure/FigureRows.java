package org.walkrounds.brochure;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks figures into rows: pairs for two and four, threes for all else. Where three hold a long one, the first gets
 * a row to itself, and the spread its one large number. Figures are as large as the longest of their kind of row
 * allows.
 */
final class FigureRows {

    private static final int LONG = 6;
    private static final Part.Figure NOTHING = new Part.Figure("", false, "");

    /** What a column is wide on the narrower paper, and the largest size that looks well in it, both in points. */
    private enum Columns {
        ONE(1, 455, 92),
        TWO(2, 205, 58),
        THREE(3, 116, 58);

        private final int count;
        private final double width;
        private final int largest;

        Columns(int count, double width, int largest) {
            this.count = count;
            this.width = width;
            this.largest = largest;
        }

        int points(List<Part.Figure> figures) {
            double widest = figures.stream().mapToDouble(FigureRows::ems).max().orElse(1);
            return (int) Math.min(largest, width / Math.max(widest, 0.5));
        }
    }

    private FigureRows() {}

    static List<Part.FigureRow> of(List<Part.Figure> figures) {
        if (figures.size() == 3 && figures.getFirst().value().length() >= LONG) {
            List<Part.Figure> first = figures.subList(0, 1);
            List<Part.Figure> others = figures.subList(1, 3);
            return List.of(
                    new Part.FigureRow(Columns.ONE.points(first), first),
                    new Part.FigureRow(Columns.TWO.points(others), others));
        }
        return even(figures, figures.size() == 2 || figures.size() == 4 ? Columns.TWO : Columns.THREE);
    }

    private static List<Part.FigureRow> even(List<Part.Figure> figures, Columns columns) {
        List<Part.FigureRow> rows = new ArrayList<>();
        for (int from = 0; from < figures.size(); from += columns.count) {
            List<Part.Figure> row =
                    new ArrayList<>(figures.subList(from, Math.min(from + columns.count, figures.size())));
            while (row.size() < columns.count) {
                row.add(NOTHING);
            }
            rows.add(new Part.FigureRow(columns.points(figures), row));
        }
        return rows;
    }

    /** How wide a figure is set, in ems of its size: digits are half an em, separators a quarter, the plus a third. */
    private static double ems(Part.Figure figure) {
        double digits = figure.value()
                .chars()
                .mapToDouble(character -> Character.isDigit(character) ? 0.51 : 0.26)
                .sum();
        return digits + (figure.atLeast() ? 0.33 : 0);
    }
}
