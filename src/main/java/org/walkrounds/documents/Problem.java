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
        if (parent.isEmpty() || path.isEmpty()) {
            return new Problem(parent + path, message);
        }
        return new Problem(parent + (path.startsWith("[") ? "" : ".") + path, message);
    }

    /** Whether it stands at the given path or anywhere inside of it. */
    boolean isWithin(String other) {
        return other.isEmpty() || path.equals(other) || path.startsWith(other + ".") || path.startsWith(other + "[");
    }

    @Override
    public String toString() {
        return path.isEmpty() ? message : path + ": " + message;
    }
}
