package org.walkrounds.session.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.Registrant;

/** Registrants as a table for spreadsheets. */
final class RegistrantSheet {

    private RegistrantSheet() {}

    static List<List<String>> rows(InfoSession session, List<Registrant> registrants) {
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
        return rows;
    }
}
