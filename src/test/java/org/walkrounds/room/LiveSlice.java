package org.walkrounds.room;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestPropertySource;
import org.walkrounds.session.InfoSessions;
import org.walkrounds.session.Seats;
import org.walkrounds.session.SessionDetails;
import org.walkrounds.session.SessionState;

/** The room on a real server and database; whoever comes is who the cookie says. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"account", "studio"},
        verifyAutomatically = false,
        webEnvironment = RANDOM_PORT)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
            "walkrounds.base-url=https://openhouse.example",
            "vaadin.productionMode=true"
        })
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@Import(LiveSlice.Wiring.class)
public @interface LiveSlice {

    @TestConfiguration(proxyBeanMethods = false)
    class Wiring {

        @Bean
        @Primary
        Entrance byCookie(Seats seats) {
            return RoomServer.entrance(seats);
        }

        @Bean
        Schedule schedule(InfoSessions sessions) {
            return new Schedule(sessions);
        }
    }

    /** Makes sessions, each test its own. */
    record Schedule(InfoSessions sessions) {

        /** Address of a session that has begun. */
        public String live() {
            String slug = draft(SessionDetails.of("Ask us", "An hour with residents."));
            sessions.move(slug, SessionState.SCHEDULED, "hugo");
            sessions.move(slug, SessionState.LIVE, "hugo");
            return slug;
        }

        /** Address of a session that nobody knows of yet. */
        public String draft(SessionDetails details) {
            return sessions.draft(
                            LocalDateTime.of(2126, 12, 10, 19, 0),
                            Duration.ofHours(1),
                            ZoneId.of("America/New_York"),
                            details)
                    .slug();
        }
    }
}
