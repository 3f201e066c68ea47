package org.walkrounds.tour.exchange;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.walkrounds.documents.InvalidDocumentException;
import org.walkrounds.panorama.Panoramas;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.Tours;

/** Takes tours in. What visitors see is never touched; the draft only by who asked for it, with the outcome. */
@Service
@RolesAllowed(StaffRoles.COORDINATOR)
public class TourImports {

    private final List<ImportFormat> formats;
    private final Panoramas panoramas;
    private final Tours tours;

    TourImports(List<ImportFormat> formats, Panoramas panoramas, Tours tours) {
        this.formats = List.copyOf(formats);
        this.panoramas = panoramas;
        this.tours = tours;
    }

    /**
     * Reads and checks a tour and takes its pictures in; they go again with {@link #discard}.
     *
     * @param taken is told each time how many pictures are in by now; ends the reading by an exception
     * @throws UnusableArchiveException if it cannot be used; nothing is left of it then
     */
    Proposal read(Path file, IntConsumer taken) {
        ArrivedPictures pictures = new ArrivedPictures(panoramas, taken);
        boolean done = false;
        try (Archive archive = Archive.open(file)) {
            ImportFormat format = formats.stream()
                    .filter(candidate -> candidate.recognizes(archive))
                    .findFirst()
                    .orElseThrow(TourImports::unknown);
            Proposal proposal = format.read(archive, pictures);
            Tours.READER.check(proposal.tour());
            done = true;
            return proposal;
        } catch (InvalidDocumentException invalid) {
            throw new UnusableArchiveException(invalid.problems());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } finally {
            if (!done) {
                discard(pictures.fresh());
            }
        }
    }

    /**
     * Deletes the pictures of a tour that nobody wants after all, unless one of them has come to use meanwhile. A page that
     * goes when its session has ended does it, too: nobody is signed in then, and only a coordinator is ever given a
     * proposal.
     */
    @PermitAll
    void discard(Proposal proposal) {
        discard(proposal.newPanoramas());
    }

    private void discard(Set<String> ids) {
        Set<String> used = Stream.of(tours.published(), tours.draft().document())
                .flatMap(tour -> tour.scenes().stream())
                .map(Scene::panorama)
                .collect(Collectors.toSet());
        ids.stream().filter(id -> !used.contains(id)).forEach(panoramas::delete);
    }

    private static UnusableArchiveException unknown() {
        return new UnusableArchiveException(
                "",
                "The archive holds no tour that can be read: neither one of Walkrounds, nor a Pannellum tour (.json), "
                        + "nor a Marzipano export (data.js). Pack the whole folder and upload that.");
    }
}
