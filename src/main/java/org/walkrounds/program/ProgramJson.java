package org.walkrounds.program;

import org.walkrounds.documents.DocumentReader;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The program document as JSON. */
final class ProgramJson {

    static final DocumentReader<ProgramDocument> READER =
            new DocumentReader<>(ProgramDocument.class, ProgramDocument.SCHEMA, ProgramRules::check);

    private static final JsonMapper INDENTED =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ProgramJson() {}

    static String indented(ProgramDocument document) {
        return INDENTED.writeValueAsString(INDENTED.readTree(READER.write(document)));
    }
}
