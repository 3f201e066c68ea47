package org.walkrounds.tour.exchange;

import java.io.IOException;
import java.util.List;
import org.walkrounds.tour.TourDocument;

/** A form in which a tour can leave the house: files in a ZIP archive. */
public interface ExportFormat {

    /** Its name. */
    String title();

    /** What it is good for, in a sentence. */
    String purpose();

    /** The archive's name without its ending. */
    String fileName();

    /** What of a tour this form cannot hold, a sentence each. */
    List<String> losses(TourDocument tour);

    void write(TourDocument tour, OutgoingArchive archive) throws IOException;
}
