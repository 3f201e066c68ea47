package org.walkrounds.room.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.InfoSessions;
import org.walkrounds.session.SessionDetails;
import org.walkrounds.session.SessionState;
import org.walkrounds.studio.StaffRoles;
import org.walkrounds.studio.ViewTest;

@ApplicationModuleTest(
        module = "room",
        extraIncludes = {"studio", "account", "session", "mail", "program", "documents"},
        verifyAutomatically = false)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid}",
            "spring.datasource.generate-unique-name=true",
            "vaadin.productionMode=true",
            "walkrounds.data-dir=target/rooms-view"
        })
@WithMockUser(username = "mia@example.org", roles = StaffRoles.MODERATOR)
class RoomsViewTest extends ViewTest {

    private final InfoSessions sessions;

    @Autowired
    RoomsViewTest(InfoSessions sessions) {
        this.sessions = sessions;
    }

    @Test
    void moderator_finds_the_ways_into_the_rooms_that_are_ahead_the_next_one_first() {
        String later = scheduled("Later", 12).slug();
        String sooner = scheduled("Sooner", 11).slug();
        draft("Not announced", 10);
        sessions.cancel(scheduled("Called off", 9).slug(), "Snow.", "host");

        open("studio/rooms");

        assertThat(all(Anchor.class).map(Anchor::getHref))
                .filteredOn(href -> href.endsWith("/room"))
                .containsExactly("/sessions/" + sooner + "/room", "/sessions/" + later + "/room");
    }

    @Test
    void moderator_is_told_when_no_session_is_ahead() {
        sessions.all().stream()
                .filter(session -> session.state().isAhead())
                .forEach(session -> sessions.cancel(session.slug(), "Snow.", "host"));

        open("studio/rooms");

        assertThat(all(H2.class).map(H2::getText)).containsExactly("No session is ahead");
    }

    private InfoSession scheduled(String title, int month) {
        return sessions.move(draft(title, month).slug(), SessionState.SCHEDULED, "host");
    }

    private InfoSession draft(String title, int month) {
        return sessions.draft(
                LocalDateTime.of(2100, month, 9, 19, 0),
                Duration.ofHours(1),
                ZoneId.of("America/New_York"),
                SessionDetails.of(title, "An hour."));
    }
}
