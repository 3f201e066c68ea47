package org.walkrounds.account;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A staff page of this server to go on to after sign-in, checked so that no foreign address gets through. */
record LocalPath(String value) {

    /** The studio's own address. */
    static final LocalPath START = new LocalPath("/studio");

    /** The parameter, and form field, that carries it. */
    static final String PARAMETER = "to";

    /** {@code text} as a path, with its query, at or below {@code /studio}; empty when it is anything else. */
    static Optional<LocalPath> parse(String text) {
        try {
            // Three slashes are a path to Java, but a host to a browser.
            var path = text.startsWith("/studio") ? new URI(text).getRawPath() : "";
            var isStaff = path.equals("/studio") || path.startsWith("/studio/");
            return isStaff && !leadsAway(path) ? Optional.of(new LocalPath(text)) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Steps upward, and dots, slashes and backslashes in an encoding that some server might undo. */
    private static boolean leadsAway(String path) {
        var lower = path.toLowerCase(Locale.ROOT);
        return Stream.of("..", "//", "%2e", "%2f", "%5c").anyMatch(lower::contains);
    }
}
