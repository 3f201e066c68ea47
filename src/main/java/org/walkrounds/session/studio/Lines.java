package org.walkrounds.session.studio;

import java.util.List;
import java.util.stream.Collectors;
import org.walkrounds.session.InvalidSessionException;
import org.walkrounds.session.SessionDetails.AgendaItem;
import org.walkrounds.session.SessionDetails.Panelist;

/** Panelists and parts of the hour as a host types them, one a line. */
final class Lines {

    private Lines() {}

    /** {@code Name, role}. */
    static List<Panelist> panelists(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> {
                    String[] parts = line.split(",", 2);
                    return new Panelist(parts[0], parts.length > 1 ? parts[1] : "");
                })
                .toList();
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
