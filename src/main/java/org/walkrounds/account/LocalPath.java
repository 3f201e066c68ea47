package org.walkrounds.account;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** A staff page of this server to go on to after sign-in, checked so that no foreign address gets through. */
record LocalPath(String value) {

    /** The studio's own address. */
    static final LocalPath START = new LocalPath("/studio");

    /** The parameter, and form field, that carries it. */
    static final String PARAMETER = "to";

    /** {@code text} as a path, with its query, at or below {@code /studio}; empty when it is anything else. */
    static Optional<LocalPath> parse(String text) {
        try {
            var uri = new URI(text);
            var path = uri.normalize().getRawPath();
            var isPlain =
                    !uri.isAbsolute() && uri.getRawAuthority() == null && path != null && path.equals(uri.getRawPath());
            var isStaff = isPlain && (path.equals("/studio") || path.startsWith("/studio/"));
            return isStaff && !hidesSomething(path) ? Optional.of(new LocalPath(text)) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Encoded dots, slashes and backslashes, which some server or browser might read as such. */
    private static boolean hidesSomething(String path) {
        var lower = path.toLowerCase(java.util.Locale.ROOT);
        return lower.contains("%2e") || lower.contains("%2f") || lower.contains("%5c") || lower.contains("//");
    }
}
