package org.walkrounds.brochure;

import java.util.List;
import java.util.Locale;

/** A piece of a chapter, ready to be set: all references are in words. */
sealed interface Part {

    /** Which fragment of the print template sets it. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    record Text(String text) implements Part {}

    record Items(List<String> items) implements Part {}

    /** Facts set large, in rows of equal length; a cell without a value fills up the last row. */
    record Figures(List<FigureRow> rows) implements Part {}

    /** One to three figures side by side, at this size. */
    record FigureRow(int points, List<Figure> figures) {}

    record Figure(String value, boolean atLeast, String label) {}

    record People(List<Person> people) implements Part {}

    record Person(String name, String role) {}

    record Timeline(List<Step> steps) implements Part {}

    /** One stage of the curriculum; its rotations in columns, since the renderer does not balance columns. */
    record Step(
            String years, String duration, String title, String text, List<List<String>> rotations, String milestone) {}

    /** The ways in, side by side: a column for each, a row for each question. */
    record Comparison(List<String> columns, List<Row> rows) implements Part {}

    /** Each answer is a list of short paragraphs, empty where a way in has none. */
    record Row(String question, List<List<String>> answers) {}

    record Still(String source, String description, String caption) implements Part {}

    record Link(String label, String address) implements Part {

        /** The address as it is printed. */
        public String printed() {
            return Addresses.printed(address);
        }
    }

    record Shelf(List<Entry> entries) implements Part {}

    /** Something to read; {@code address} is empty where the program gives none. */
    record Entry(String title, String text, String address) {

        /** The address as it is printed. */
        public String printed() {
            return Addresses.printed(address);
        }
    }
}
