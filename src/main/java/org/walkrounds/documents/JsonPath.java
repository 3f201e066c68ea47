package org.walkrounds.documents;

import java.util.regex.Pattern;

/** Names for places in a document as people write them: {@code sections[2].blocks[0].facts[1]}. */
public final class JsonPath {

    /** The document as a whole. */
    public static final String ROOT = "";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,59}");
    private static final int LONGEST_KEY = 60;

    private JsonPath() {}

    /** A value of an object. */
    public static String key(String name) {
        if (PLAIN.matcher(name).matches()) {
            return name;
        }
        String printable = name.replaceAll("\\p{C}", "?");
        return "[\"" + (printable.length() > LONGEST_KEY ? printable.substring(0, LONGEST_KEY) + "…" : printable)
                + "\"]";
    }

    /** An element of a list, counted from 0. */
    public static String element(int index) {
        return "[" + index + "]";
    }

    /** A place inside of another. */
    public static String join(String parent, String child) {
        boolean dot = !parent.isEmpty() && !child.isEmpty() && !child.startsWith("[");
        return parent + (dot ? "." : "") + child;
    }

    /** Whether a path is the given place or stands anywhere inside of it. */
    static boolean isWithin(String path, String place) {
        return path.startsWith(place)
                && (place.isEmpty()
                        || path.length() == place.length()
                        || ".[".indexOf(path.charAt(place.length())) >= 0);
    }
}
