package org.walkrounds.tour.exchange;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Service;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.tour.TourDocument;

/** Gives tours out. */
@Service
@RolesAllowed(StaffRoles.COORDINATOR)
public class TourExports {

    private final List<ExportFormat> formats;

    TourExports(List<ExportFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /** The forms to choose from, ours first. */
    List<ExportFormat> formats() {
        return formats;
    }

    /** Writes a tour as a ZIP archive; the stream is closed when it is whole. */
    void write(ExportFormat format, TourDocument tour, OutputStream out) throws IOException {
        OutgoingArchive archive = new OutgoingArchive(out);
        format.write(tour, archive);
        archive.finish();
    }
}
