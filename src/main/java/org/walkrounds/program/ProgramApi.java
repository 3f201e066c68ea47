package org.walkrounds.program;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.walkrounds.documents.PublishedJson;

/** The published program for other programs. */
@RestController
class ProgramApi {

    private final Programs programs;

    ProgramApi(Programs programs) {
        this.programs = programs;
    }

    @GetMapping("/api/program.json")
    ResponseEntity<byte[]> program(WebRequest request) {
        return PublishedJson.answer(programs.document(), request);
    }
}
