package org.walkrounds.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.walkrounds.program.Programs;
import org.walkrounds.tour.Tours;

/** What stands where a page is missing or something went wrong: a page for people, a problem for programs. */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    private final Programs programs;
    private final Tours tours;
    private final Pictures pictures;
    private final PublicDocuments documents;

    ErrorPages(Programs programs, Tours tours, Pictures pictures, PublicDocuments documents) {
        this.programs = programs;
        this.tours = tours;
        this.pictures = pictures;
        this.documents = documents;
    }

    @ExceptionHandler(UnknownAddressException.class)
    ResponseEntity<byte[]> unknown() {
        return page(HttpStatus.NOT_FOUND);
    }

    @RequestMapping("/error")
    ResponseEntity<?> error(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        if (status == null) {
            status = HttpStatus.INTERNAL_SERVER_ERROR;
        }
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (path instanceof String address && (address.startsWith("/api/") || address.startsWith("/media/"))) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(Map.of("status", status.value(), "title", status.getReasonPhrase()));
        }
        return page(status);
    }

    private ResponseEntity<byte[]> page(HttpStatus status) {
        boolean missing = status == HttpStatus.NOT_FOUND;
        PageModel model = PageModel.of(programs.published(), tours.published())
                .with("heading", missing ? "This door is not on the plan" : "Something is in the way")
                .with(
                        "explanation",
                        missing
                                ? "The address has no page. It may have moved, or a letter may be missing."
                                : "The page could not be made just now. Nothing that you sent before is lost; try again in a moment.")
                .with(
                        "note",
                        (missing ? "Page not found (404)." : status.getReasonPhrase() + " (" + status.value() + ").")
                                + " If a link on this site brought you here, tell the program office.");
        tours.published().scenes().stream()
                .filter(pictures::isReady)
                .findFirst()
                .ifPresent(scene -> model.with("door", Pictures.still(scene, 960)));
        return documents.answer(
                status,
                PublicPage.of(
                        "message",
                        "/",
                        missing ? "Page not found" : "Something went wrong",
                        "This address has no page.",
                        model.map()));
    }
}
