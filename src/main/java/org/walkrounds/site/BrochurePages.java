package org.walkrounds.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.walkrounds.brochure.BrochureMails;
import org.walkrounds.brochure.BrochureRequest;
import org.walkrounds.brochure.Brochures;
import org.walkrounds.brochure.UnusableRequestException;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.program.Programs;
import org.walkrounds.tour.Tours;

/** The page on which one chooses a brochure, and the way to have it mailed. */
@Controller
class BrochurePages {

    private static final String PATH = "/brochure";

    private final Programs programs;
    private final Tours tours;
    private final Brochures brochures;
    private final BrochureMails mails;
    private final PublicDocuments documents;

    BrochurePages(Programs programs, Tours tours, Brochures brochures, BrochureMails mails, PublicDocuments documents) {
        this.programs = programs;
        this.tours = tours;
        this.brochures = brochures;
        this.mails = mails;
        this.documents = documents;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> brochure(HttpServletRequest request) {
        return documents.answer(request, page(""));
    }

    @PostMapping(PATH + "/mail")
    ResponseEntity<byte[]> mail(
            @RequestParam(name = "email", defaultValue = "") String email,
            @RequestParam(name = "sections", required = false) @Nullable List<String> sections,
            @RequestParam(name = "for", defaultValue = "") String recipient,
            @RequestParam(name = "paper", defaultValue = "letter") String paper,
            @RequestParam(name = "zone", defaultValue = "") String zone,
            HttpServletRequest request) {
        try {
            mails.send(email, BrochureRequest.of(sections, recipient, paper, zone), request.getRemoteAddr());
        } catch (UnusableRequestException refusal) {
            return documents.answer(HttpStatus.UNPROCESSABLE_CONTENT, page(String.valueOf(refusal.getMessage())));
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", PATH + "/mailed")
                .build();
    }

    @GetMapping(PATH + "/mailed")
    ResponseEntity<byte[]> mailed() {
        PageModel model = model().with("heading", "Look into your mail")
                .with(
                        "explanation",
                        "Your brochure is on its way to you. If nothing arrives in a few minutes, look among"
                                + " unwanted mail.")
                .with("note", "")
                .with("door", "");
        return documents.answer(
                HttpStatus.OK,
                PublicPage.of("message", PATH, "Your brochure is mailed", "Your brochure is on its way.", model.map()));
    }

    private PublicPage page(String problem) {
        return PublicPage.of(
                "brochure",
                PATH,
                "Your brochure",
                "Choose the chapters that matter to you and take the "
                        + programs.published().program() + " home as a PDF.",
                model().with("chapters", brochures.chapters())
                        .with("problem", problem)
                        .map());
    }

    private PageModel model() {
        ProgramDocument program = programs.published();
        return PageModel.of(program, tours.published());
    }
}
