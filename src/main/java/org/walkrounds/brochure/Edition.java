package org.walkrounds.brochure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.tour.TourDocument;

/**
 * All that the print template sets.
 *
 * @param document the program document; the template takes single lines from it
 * @param tour the tour, for its plans
 * @param chapters what follows the table of contents
 * @param recipient whom the cover names
 * @param cover the picture of the first page
 * @param pictures the pictures' bytes by their address
 * @param accent the brochure's color
 * @param site the address of the site's first page
 * @param paper the sheet
 * @param day the day on which it was made
 */
record Edition(
        ProgramDocument document,
        TourDocument tour,
        List<Chapter> chapters,
        Recipient recipient,
        Optional<Prints.Print> cover,
        Map<String, byte[]> pictures,
        Accent accent,
        String site,
        Paper paper,
        LocalDate day) {

    /** The same with another name on it. */
    Edition preparedFor(Recipient other) {
        return new Edition(document, tour, chapters, other, cover, pictures, accent, site, paper, day);
    }

    public String title() {
        return document.program();
    }

    public String headline() {
        return document.inWords(document.headline());
    }

    public String lead() {
        return document.inWords(document.lead());
    }

    public String printedSite() {
        return Addresses.printed(site);
    }

    /** {@code November 2026}. */
    public String month() {
        return day.format(DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US));
    }

    /** {@code November 24, 2026}. */
    public String date() {
        return day.format(DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US));
    }

    /** When it was made, for whom and from what. In one piece: what stands in elements of its own is painted later. */
    public String imprint() {
        return "Made on " + date() + (recipient.isEmpty() || recipient.isDrawn() ? "" : " for " + recipient.name())
                + " from the program description as it was published that day. The site always has the latest:";
    }

    /** Whether any page shows a model, so that the last one says what the pictures are. */
    public boolean illustrated() {
        return cover.stream().anyMatch(Prints.Print::illustration)
                || chapters.stream()
                        .flatMap(chapter -> chapter.parts().stream())
                        .anyMatch(Edition::illustrated);
    }

    private static boolean illustrated(Part part) {
        return switch (part) {
            case Part.Still still -> still.print().illustration();
            case Part.Rooms rooms ->
                rooms.rooms().stream().anyMatch(room -> room.print().illustration());
            default -> false;
        };
    }
}
