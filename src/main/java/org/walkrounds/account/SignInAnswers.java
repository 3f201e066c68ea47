package org.walkrounds.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Where a request goes that needs a sign-in, asks for one, or comes too late. */
@Component
class SignInAnswers {

    /**
     * What the sign-in page has to say about the try before, kept in the session until it is shown.
     *
     * @param email what was typed, to be there again
     * @param until when the next try may be made; {@code null} when at once
     */
    record Failure(String email, @Nullable Instant until) implements Serializable {

        private static final String ATTRIBUTE = Failure.class.getName();
    }

    private final Clock clock;

    SignInAnswers(Clock clock) {
        this.clock = clock;
    }

    /** A page for staff was asked for by somebody who is not signed in. */
    void needed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (!"GET".equals(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        var query = request.getQueryString();
        var wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
        response.sendRedirect(signIn(LocalPath.parse(wanted)));
    }

    void succeeded(HttpServletRequest request, HttpServletResponse response, Authentication user) throws IOException {
        response.sendRedirect(wanted(request).orElse(LocalPath.START).value());
    }

    void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        // The form's token came from a session; without one there is nobody to tell.
        var session = request.getSession(false);
        if (session != null) {
            var until = why instanceof SignInThrottledException throttled
                    ? clock.instant().plus(throttled.waiting())
                    : null;
            var email = Optional.ofNullable(request.getParameter("email")).orElse("");
            session.setAttribute(Failure.ATTRIBUTE, new Failure(email, until));
        }
        response.sendRedirect(signIn(wanted(request)));
    }

    /** A form's token has gone stale with its session: what it wanted is asked for anew, or has happened. */
    void refused(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        var isForm = request.getRequestURI().equals("/login")
                || request.getRequestURI().equals("/logout");
        if (why instanceof CsrfException && isForm) {
            response.sendRedirect(signIn(wanted(request)));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** What there is to say about the try before; said once. */
    static Optional<Failure> takeFailure(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(Failure.ATTRIBUTE) instanceof Failure failure)) {
            return Optional.empty();
        }
        session.removeAttribute(Failure.ATTRIBUTE);
        return Optional.of(failure);
    }

    private static Optional<LocalPath> wanted(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(LocalPath.PARAMETER)).flatMap(LocalPath::parse);
    }

    private static String signIn(Optional<LocalPath> wanted) {
        return wanted.map(path ->
                        "/login?" + LocalPath.PARAMETER + "=" + URLEncoder.encode(path.value(), StandardCharsets.UTF_8))
                .orElse("/login");
    }
}
