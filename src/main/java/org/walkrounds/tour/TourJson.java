package org.walkrounds.tour;

import org.walkrounds.documents.DocumentReader;

/** The tour document as JSON. */
final class TourJson {

    static final DocumentReader<TourDocument> READER =
            new DocumentReader<>(TourDocument.class, TourDocument.SCHEMA, TourRules::problemsOf);

    private TourJson() {}
}
