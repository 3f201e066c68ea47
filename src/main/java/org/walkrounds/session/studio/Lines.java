package org.walkrounds.session.studio;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.walkrounds.session.InvalidSessionException;
import org.walkrounds.session.SessionDetails.AgendaItem;
import org.walkrounds.session.SessionDetails.Panelist;

/** Panelists and parts of the hour as a host types them, one a line. */
final class Lines {

    /** What stands behind a name and belongs to it. */
    private static final Set<String> DEGREES = Set.of(
            "MD", "DO", "PhD", "MBBS", "MBA", "MPH", "MS", "MSc", "MEd", "EdD", "JD", "RN", "BSN", "NP", "PA", "PA-C",
            "RT", "FSIR", "FACR");

    private Lines() {}

    /** {@code Name, role}; or {@code Name, MD, role}. */
    static List<Panelist> panelists(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(Lines::panelist).toList();
    }

    private static Panelist panelist(String line) {
        List<String> parts = List.of(line.split(","));
        int name = 1;
        while (name < parts.size() && DEGREES.contains(parts.get(name).strip())) {
            name++;
        }
        return new Panelist(
                String.join(",", parts.subList(0, name)), String.join(",", parts.subList(name, parts.size())));
    }

    static String ofPanelists(List<Panelist> panelists) {
        return panelists.stream()
                .map(panelist -> panelist.name() + (panelist.role().isEmpty() ? "" : ", " + panelist.role()))
                .collect(Collectors.joining("\n"));
    }

    /** {@code 25 Your questions: asked before or during the hour}. */
    static List<AgendaItem> agenda(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(Lines::part).toList();
    }

    static String ofAgenda(List<AgendaItem> parts) {
        return parts.stream()
                .map(part -> part.minute() + " " + part.title() + (part.text().isEmpty() ? "" : ": " + part.text()))
                .collect(Collectors.joining("\n"));
    }

    private static AgendaItem part(String line) {
        String[] minuteAndWords = line.strip().split("\\s+", 2);
        if (minuteAndWords.length < 2 || !minuteAndWords[0].matches("\\d{1,4}")) {
            throw new InvalidSessionException(
                    "“" + line.strip() + "”: begin with the minute after the start, as in “25 Your questions”.");
        }
        String[] words = minuteAndWords[1].split(":\\s*", 2);
        return new AgendaItem(Integer.parseInt(minuteAndWords[0]), words[0], words.length > 1 ? words[1] : "");
    }
}
