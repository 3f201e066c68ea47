package org.walkrounds.brochure;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks figures into rows: pairs for two and four, threes for all else. Where three hold a long one, the first gets
 * a row to itself, and the spread its one large number.
 */
final class FigureRows {

    private static final int LONG = 6;
    private static final Part.Figure NOTHING = new Part.Figure("", false, "");

    private FigureRows() {}

    static List<List<Part.Figure>> of(List<Part.Figure> figures) {
        if (figures.size() == 3 && figures.getFirst().value().length() >= LONG) {
            return List.of(figures.subList(0, 1), figures.subList(1, 3));
        }
        int columns = figures.size() == 2 || figures.size() == 4 ? 2 : 3;
        List<List<Part.Figure>> rows = new ArrayList<>();
        for (int from = 0; from < figures.size(); from += columns) {
            List<Part.Figure> row = new ArrayList<>(figures.subList(from, Math.min(from + columns, figures.size())));
            while (row.size() < columns) {
                row.add(NOTHING);
            }
            rows.add(row);
        }
        return rows;
    }
}
