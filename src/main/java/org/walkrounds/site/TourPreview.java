package org.walkrounds.site;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.walkrounds.program.Programs;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.TourDocument;
import org.walkrounds.tour.Tours;

/** The walkthrough as visitors would see it if the draft were published; for those alone who may publish it. */
@Controller
class TourPreview {

    private final Programs programs;
    private final Tours tours;
    private final TourPages tourPages;
    private final PublicDocuments documents;

    TourPreview(Programs programs, Tours tours, TourPages tourPages, PublicDocuments documents) {
        this.programs = programs;
        this.tours = tours;
        this.tourPages = tourPages;
        this.documents = documents;
    }

    @GetMapping("/studio/tour/preview/{scene}")
    @RolesAllowed(StaffRoles.COORDINATOR)
    ResponseEntity<byte[]> scene(@PathVariable String scene) {
        TourDocument draft = tours.draft().document();
        Scene shown = draft.scene(scene).orElseThrow(UnknownAddressException::new);
        return documents.answer(HttpStatus.OK, tourPages.scene(programs.published(), draft, shown, shown.view()));
    }
}
