package org.walkrounds.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Registrants as a table for spreadsheets (RFC 4180). */
public final class RegistrantSheet {

    private RegistrantSheet() {}

    public static String csv(InfoSession session, List<Registrant> registrants) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head =
                new ArrayList<>(List.of("Name", "E-mail", "State", "School", "Year", "Registered", "Confirmed"));
        session.details().questions().forEach(question -> head.add(question.text()));
        rows.add(head);
        for (Registrant registrant : registrants) {
            List<String> row = new ArrayList<>(List.of(
                    registrant.name(),
                    registrant.email(),
                    registrant.state().name().toLowerCase(Locale.ROOT),
                    registrant.school(),
                    registrant.training(),
                    registrant.created().toString(),
                    registrant.confirmed().map(Object::toString).orElse("")));
            session.details()
                    .questions()
                    .forEach(question -> row.add(registrant.answers().getOrDefault(question.id(), "")));
            rows.add(row);
        }
        // The mark tells spreadsheets that the file is UTF-8.
        return '\ufeff'
                + rows.stream()
                        .map(row -> row.stream().map(RegistrantSheet::cell).collect(Collectors.joining(",")) + "\r\n")
                        .collect(Collectors.joining());
    }

    /** Quoted; what a spreadsheet would run as a formula is made text by an apostrophe. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
