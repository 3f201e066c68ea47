package org.walkrounds.documents;

/**
 * Something in a document that has to be put right.
 *
 * @param path where it stands ({@code facts[3].value}); empty for the document as a whole
 * @param message what is wrong and what would be right, in words for people
 */
public record Problem(String path, String message) {

    /** The same problem seen from further up, where its record stands at {@code parent}. */
    Problem below(String parent) {
        return new Problem(JsonPath.join(parent, path), message);
    }

    @Override
    public String toString() {
        return path.isEmpty() ? message : path + ": " + message;
    }
}
