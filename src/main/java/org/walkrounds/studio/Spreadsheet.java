package org.walkrounds.studio;

import java.util.List;
import java.util.stream.Collectors;

/** Tables for spreadsheets, as comma-separated values (RFC 4180). */
public final class Spreadsheet {

    private Spreadsheet() {}

    /** The rows, of which the first is the head. */
    public static String csv(List<List<String>> rows) {
        // The mark tells spreadsheets that the file is UTF-8.
        return '\ufeff'
                + rows.stream()
                        .map(row -> row.stream().map(Spreadsheet::cell).collect(Collectors.joining(",")) + "\r\n")
                        .collect(Collectors.joining());
    }

    /** Quoted; what a spreadsheet would run as a formula is made text by an apostrophe. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
