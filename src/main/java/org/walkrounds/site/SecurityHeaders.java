package org.walkrounds.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Headers that stand on every answer. The policy is the public documents' own: scripts, styles and pictures from this
 * site alone, nothing inline, nothing evaluated. A staff document replaces it with one that Vaadin's client can live
 * with, see {@link StaffDocuments}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SecurityHeaders extends OncePerRequestFilter {

    static final String POLICY = "Content-Security-Policy";

    /** Hashes of the style elements that Flow's client adds once Flow has started, its connection indicator's above all. */
    private static final String FLOW_STYLES = String.join(
            " ",
            "'sha256-bYjxW766tt09K8+Zhv81WMhTQVbHJj6lOKjxMG5NWNU='",
            "'sha256-3VDWX/baTjabbPOLbf+n5xxEf0/vb6JkCVN0GWh8wVM='",
            "'sha256-xGEkK13KcZJdGhZfeIjuH6IWVGTHtjs/IqUVa8T0XXw='");

    private static final String OWN_MEDIA = "media-src 'self'";
    private static final String MEDIA = OWN_MEDIA + " blob:";
    private static final String CONNECT = "connect-src 'self'";
    private static final String PERMISSIONS = "Permissions-Policy";
    private static final String FULL_SCREEN = "fullscreen=(self";
    private static final String PERMITTED =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), " + FULL_SCREEN + ")";

    private static final String OWN_FRAMES = "frame-ancestors 'self'";

    static final String PUBLIC_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self' " + FLOW_STYLES,
            "style-src-attr 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self'",
            OWN_MEDIA,
            CONNECT,
            "worker-src 'self' blob:",
            "base-uri 'self'",
            "form-action 'self'",
            OWN_FRAMES,
            "object-src 'none'");

    /** Lets a page put together videos of this site from their pieces. */
    static void letVideoIn(HttpServletResponse response) {
        response.setHeader(POLICY, response.getHeader(POLICY).replace(OWN_MEDIA, MEDIA));
    }

    /**
     * Widens the policy of a page with videos for one from another origin.
     *
     * @param stream whether the page plays it itself; otherwise the origin's own page stands in a frame
     */
    static void letVideoIn(HttpServletResponse response, String origin, boolean stream) {
        if (stream) {
            String policy = response.getHeader(POLICY);
            response.setHeader(
                    POLICY, policy.replace(CONNECT, CONNECT + " " + origin).replace(MEDIA, MEDIA + " " + origin));
        } else {
            letPlayersIn(response, Set.of(origin));
        }
    }

    /** Lets a page record camera, microphone and screen, if its visitor lets it, too. */
    static void letRecord(HttpServletResponse response) {
        response.setHeader(
                PERMISSIONS,
                response.getHeader(PERMISSIONS)
                        .replace(
                                "camera=(), microphone=()",
                                "camera=(self), microphone=(self), display-capture=(self)"));
    }

    /** Widens a page's policy for the players of other origins, which stand in frames and may fill the screen. */
    static void letPlayersIn(HttpServletResponse response, Collection<String> origins) {
        if (origins.isEmpty()) {
            return;
        }
        response.setHeader(POLICY, response.getHeader(POLICY) + "; frame-src " + String.join(" ", origins));
        String quoted = origins.stream().map(origin -> " \"" + origin + "\"").collect(Collectors.joining());
        response.setHeader(PERMISSIONS, response.getHeader(PERMISSIONS).replace(FULL_SCREEN, FULL_SCREEN + quoted));
    }

    /** Lets the pages of any site show this document in a frame. It must hold nothing that knows who looks at it. */
    static void letFramesIn(HttpServletResponse response) {
        response.setHeader(POLICY, response.getHeader(POLICY).replace(OWN_FRAMES, "frame-ancestors *"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(POLICY, PUBLIC_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader(PERMISSIONS, PERMITTED);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        chain.doFilter(request, response);
    }
}
