package org.walkrounds.room;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.jetty.autoconfigure.servlet.JettyServletWebServerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.InfoSessions;
import org.walkrounds.session.Seats;
import org.walkrounds.session.SessionDetails;
import org.walkrounds.session.SessionState;

/**
 * A server that is a room and nothing else, for a process of its own: whoever comes is who the cookie says, as in
 * {@code seat=attendee-Ann}. No configuration by annotation: the tests of the whole application would find that, too.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionManagerCustomizationAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    JettyServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class
})
@Import({
    LogStore.class,
    EventLog.class,
    Rooms.class,
    LiveSocket.class,
    LiveConfiguration.class,
    Doors.class,
    RelayConfiguration.class
})
@EnableScheduling
@ComponentScan(
        basePackages = "org.walkrounds.session",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = ".*\\.(InfoSessions|SessionStore|Seats|PersonalLinks|RegistrantStore)"))
final class RoomServer {

    /** The one session there is. */
    static final String SLUG = "ask-us";

    private RoomServer() {}

    /** Serves on a port, with further Spring properties as arguments. */
    public static void main(String[] arguments) {
        SpringApplication.run(RoomServer.class, arguments);
    }

    /** Who a cookie says somebody is. */
    static Person person(String cookie) {
        String[] parts = cookie.split("-", 2);
        return new Person(parts[1], parts[1], RoomRole.valueOf(parts[0].toUpperCase(Locale.ROOT)));
    }

    /** An entrance that believes the cookie. */
    static Entrance entrance(Seats seats) {
        return new Entrance(seats) {
            @Override
            Optional<Person> admit(String slug, HttpServletRequest request) {
                return Stream.ofNullable(request.getCookies())
                        .flatMap(Arrays::stream)
                        .map(Cookie::getValue)
                        .map(RoomServer::person)
                        .findFirst();
            }
        };
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Entrance byCookie(Seats seats) {
        return entrance(seats);
    }

    /** Before the server listens, so that who gets through finds a session. */
    @Bean
    InfoSession schedule(InfoSessions sessions) {
        return sessions.find(SLUG).orElseGet(() -> {
            String slug = sessions.draft(
                            LocalDateTime.of(2126, 12, 10, 19, 0),
                            Duration.ofHours(1),
                            ZoneId.of("America/New_York"),
                            SessionDetails.of("Ask us", "An hour with residents."))
                    .slug();
            sessions.move(slug, SessionState.SCHEDULED, "");
            return sessions.move(slug, SessionState.LIVE, "");
        });
    }
}
