package org.walkrounds.brochure;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A piece of a chapter, ready to be set: all references are in words. */
sealed interface Part {

    /** Which fragment of the print template sets it. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Things in rows of two. */
    static <T> List<List<T>> inPairs(List<T> things) {
        return IntStream.iterate(0, from -> from < things.size(), from -> from + 2)
                .mapToObj(from -> things.subList(from, Math.min(from + 2, things.size())))
                .toList();
    }

    record Text(String text) implements Part {

        public Words words() {
            return Words.of(text);
        }
    }

    record Items(List<String> items) implements Part {}

    /** Facts set large, in rows of equal length; a cell without a value fills up the last row. */
    record Figures(List<FigureRow> rows) implements Part {}

    /** One to three figures side by side, at this size. */
    record FigureRow(int points, List<Figure> figures) {}

    record Figure(String value, boolean atLeast, String label) {}

    /** People in rows of two; the last one may stand alone. */
    record People(List<List<Person>> rows) implements Part {}

    record Person(String name, String role) {}

    record Timeline(List<Step> steps) implements Part {}

    /** One stage of the curriculum; its rotations in columns, since the renderer does not balance columns. */
    record Step(
            String years, String duration, String title, String text, List<List<String>> rotations, String milestone) {}

    /** The ways in, side by side: a column for each, a row for each question. */
    record Comparison(List<String> columns, List<Row> rows) implements Part {}

    /** Each answer is a list of short paragraphs, empty where a way in has none. */
    record Row(String question, List<List<String>> answers) {}

    /** A still across the whole page. */
    record Still(Prints.Print print, String caption) implements Part {}

    /** Rooms one below the other, each with its still. */
    record Rooms(List<Room> rooms) implements Part {}

    /** A room; {@code number} is its place on the floor plan, empty where it has none. */
    record Room(String number, String title, String text, Prints.Print print) {

        public Words words() {
            return Words.of(text);
        }
    }

    /**
     * A floor as a drawing, with what its numbers mean.
     *
     * @param title the floor's name; empty where it is the only one
     * @param index which of the tour's floors it is
     * @param description the drawing in words
     * @param width inches
     * @param height inches
     * @param marks what its numbers mean, in columns
     */
    record Plan(String title, int index, String description, double width, double height, List<List<Mark>> marks)
            implements Part {}

    /** A place on a plan where one can stand. */
    record Mark(String number, String title, String address) {}

    /** Sessions to come. */
    record Dates(List<Date> dates) implements Part {}

    /**
     * A session to come.
     *
     * @param own the reader's time in words; empty where it is the host's
     * @param host the host's time in words
     */
    record Date(String day, String month, String title, String text, String own, String host, String address) {}

    /** A place on the web, as a QR code and in words. */
    record Code(String label, String text, String address) implements Part {

        /** The address as it is printed. */
        public String printed() {
            return Addresses.printed(address);
        }
    }

    record Link(String label, String address) implements Part {

        /** The address as it is printed. */
        public String printed() {
            return Addresses.printed(address);
        }
    }

    /** Things to read in rows of two; the last one may stand alone. */
    record Shelf(List<List<Entry>> rows) implements Part {}

    /** Something to read; {@code address} is empty where the program gives none. */
    record Entry(String title, String text, String address) {

        /** The address as it is printed. */
        public String printed() {
            return Addresses.printed(address);
        }
    }
}
