package org.walkrounds.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns JSON into the records of a document and back. Reading is strict: whatever a document holds that its records do
 * not know is refused, since a misspelled key that is silently dropped is a change that a coordinator believes made.
 *
 * @param <T> the document's record
 */
public final class DocumentReader<T extends Record> {

    /** Bytes that a document may have; the demo program has about a hundredth of it. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 40;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            // Said here in other words, and told apart from a key that stands twice.
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final Class<T> type;
    private final int schema;
    private final Function<T, List<Problem>> rules;

    /**
     * @param schema the version of the form that the records stand for
     * @param rules what must hold across the whole document; asked once its parts are sound
     */
    public DocumentReader(Class<T> type, int schema, Function<T, List<Problem>> rules) {
        this.type = type;
        this.schema = schema;
        this.rules = rules;
    }

    /** Reads and checks a document; throws {@link InvalidDocumentException} with everything that is wrong with it. */
    public T read(byte[] json) {
        if (json.length > MOST_BYTES) {
            throw new InvalidDocumentException(
                    "",
                    String.format(
                            Locale.US,
                            "The document is larger than %d MB, the most that is read",
                            MOST_BYTES / 1024 / 1024));
        }
        JsonNode tree = parse(json);
        checkSchema(tree);
        return check(new TreeReader().read(tree, type));
    }

    /** Reads and checks a document. */
    public T read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    /** A document made in code, once the rules across the whole of it hold. */
    public T check(T document) {
        List<Problem> problems = rules.apply(document);
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
        return document;
    }

    /** The document as JSON in the order of its records; the same document gives the same bytes. */
    public byte[] write(T document) {
        return JSON.writeValueAsBytes(document);
    }

    /**
     * Reads JSON of any form, as strictly as a document's: no key twice, nothing after the end, no bottomless nesting.
     *
     * @throws InvalidDocumentException with the place of what is wrong
     */
    public static JsonNode parse(byte[] json) {
        try (JsonParser parser = JSON.createParser(json)) {
            try {
                @Nullable JsonNode tree = JSON.readTree(parser);
                if (tree == null || tree.isMissingNode()) {
                    throw new InvalidDocumentException("", "The document is empty");
                }
                if (parser.nextToken() != null) {
                    throw new InvalidDocumentException("", "Something follows after the end of the document");
                }
                return tree;
            } catch (StreamConstraintsException e) {
                throw new InvalidDocumentException(path(parser), "is nested too deeply, or is too long a number");
            } catch (DatabindException e) {
                throw new InvalidDocumentException(path(parser), "stands twice; keep one of them");
            } catch (JacksonException e) {
                throw new InvalidDocumentException(
                        path(parser),
                        "The document is not JSON from line " + e.getLocation().getLineNr() + ", column "
                                + e.getLocation().getColumnNr());
            }
        }
    }

    private static String path(JsonParser parser) {
        String path = JsonPath.ROOT;
        for (TokenStreamContext at = parser.streamReadContext(); at != null && !at.inRoot(); at = at.getParent()) {
            @Nullable String name = at.currentName();
            String step =
                    at.inArray() ? JsonPath.element(at.getCurrentIndex()) : name == null ? "" : JsonPath.key(name);
            path = JsonPath.join(step, path);
        }
        return path;
    }

    private void checkSchema(JsonNode tree) {
        if (!tree.isObject()) {
            throw new InvalidDocumentException("", "The document must be an object: { … }");
        }
        JsonNode found = tree.path("schema");
        if (!found.isIntegralNumber() || found.bigIntegerValue().bitLength() > 31 || found.intValue() != schema) {
            throw new InvalidDocumentException(
                    "schema",
                    "must be " + schema + ", the form that this version of Walkrounds reads, not "
                            + (found.isMissingNode() ? "missing" : Problems.shown(found)));
        }
    }
}
