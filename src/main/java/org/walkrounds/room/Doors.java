package org.walkrounds.room;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.InfoSessions;

/** Whether a request may open the live channel: from a page of ours, to a session that is there, by one who may enter. */
@Component
class Doors {

    private final InfoSessions sessions;
    private final Entrance entrance;
    private final String origin;

    Doors(InfoSessions sessions, Entrance entrance, @Value("${walkrounds.base-url}") String baseUrl) {
        this.sessions = sessions;
        this.entrance = entrance;
        URI base = URI.create(baseUrl);
        origin = base.getScheme() + "://" + base.getAuthority();
    }

    /** Who comes in, and where. */
    record Guest(InfoSession session, Person person) {}

    /**
     * Who comes in.
     *
     * @throws ResponseStatusException with 403 for one who may not, with 404 where there is no such session
     */
    Guest open(String slug, HttpServletRequest request) {
        requireOwnPage(request);
        InfoSession session =
                sessions.announced(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<Person> person = entrance.admit(slug, request);
        return new Guest(session, person.orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN)));
    }

    /** A browser says which page asks; what says nothing is no browser, and has nobody's cookies but its own. */
    void requireOwnPage(HttpServletRequest request) {
        String page = request.getHeader(HttpHeaders.ORIGIN);
        if (page == null || page.equals(origin)) {
            return;
        }
        String host = request.getHeader(HttpHeaders.HOST);
        if (!page.equals("http://" + host) && !page.equals("https://" + host)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
