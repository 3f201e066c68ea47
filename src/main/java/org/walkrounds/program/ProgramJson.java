package org.walkrounds.program;

import org.walkrounds.documents.DocumentReader;

/** The program document as JSON. */
final class ProgramJson {

    static final DocumentReader<ProgramDocument> READER =
            new DocumentReader<>(ProgramDocument.class, ProgramDocument.SCHEMA, ProgramRules::check);

    private ProgramJson() {}
}
