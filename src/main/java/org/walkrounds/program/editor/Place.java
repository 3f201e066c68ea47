package org.walkrounds.program.editor;

import java.util.Optional;

/**
 * What the coordinator works on.
 *
 * @param page which part of the document
 * @param chapter the list that the element is of; only for elements
 * @param id the element's id; empty for the other pages
 */
record Place(Page page, Optional<Chapter> chapter, String id) {

    /** The parts of the document. */
    enum Page {
        NAMES,
        HOME,
        ELEMENT,
        EMPTY,
        JSON
    }

    static Place page(Page page) {
        return new Place(page, Optional.empty(), "");
    }

    static Place element(Chapter chapter, String id) {
        return new Place(Page.ELEMENT, Optional.of(chapter), id);
    }
}
