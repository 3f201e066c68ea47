package org.walkrounds.brochure;

import java.util.List;
import org.walkrounds.program.ProgramDocument;

/** The chapter that lists the program's resources; it has no section of its own. */
record ResourcesChapter(ProgramDocument document, Addresses addresses) {

    static final String ID = "resources";
    static final String NAME = "Resources";

    Chapter make() {
        List<Part.Entry> entries = document.resources().stream()
                .map(resource -> new Part.Entry(
                        document.inWords(resource.title()),
                        document.inWords(resource.text()),
                        addresses.complete(resource.url())))
                .toList();
        List<Part> parts = List.of(
                new Part.Text(document.inWords(document.resourcesLead())), new Part.Shelf(Part.inPairs(entries)));
        return new Chapter(ID, NAME, NAME, false, parts);
    }
}
