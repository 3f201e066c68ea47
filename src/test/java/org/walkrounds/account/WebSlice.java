package org.walkrounds.account;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.walkrounds.testing.MovableClock;

/** Accounts and studio on a real server and database, with stand-ins for what other features serve to the public. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(extraIncludes = "studio", verifyAutomatically = false, webEnvironment = RANDOM_PORT)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid}",
            "spring.datasource.generate-unique-name=true",
            "vaadin.productionMode=true",
            "management.endpoints.web.exposure.include=health,metrics"
        })
@Import(WebSlice.Wiring.class)
@interface WebSlice {

    @TestConfiguration(proxyBeanMethods = false)
    class Wiring {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        Staff staff(AccountStore store, Passwords passwords) {
            return new Staff(store, passwords);
        }

        /** No annotated controller: the tests of the whole application would find that too. */
        @Bean
        RouterFunction<ServerResponse> publicPages() {
            var routes = RouterFunctions.route();
            for (var path :
                    List.of("/", "/program", "/tour/clinic", "/api/tour.json", "/media/0-0.jpg", "/robots.txt")) {
                routes.GET(
                        path,
                        request -> request.param("v-r").isEmpty(),
                        request -> ServerResponse.ok().body("content"));
            }
            return routes.POST(
                            "/api/registration", request -> ServerResponse.ok().body("changed"))
                    .build();
        }
    }

    /** Makes accounts that can sign in, each test its own. */
    record Staff(AccountStore store, Passwords passwords) {

        static final String PASSWORD = "seven quiet lamps";

        Account add(String email, Role... roles) {
            var id = UUID.randomUUID();
            store.add(new Account(
                    id, new EmailAddress(email), "Sam Ode", Set.of(roles), id, true, Instant.EPOCH, Optional.empty()));
            store.setPassword(id, "Sam Ode", passwords.hash(PASSWORD));
            return store.find(id).orElseThrow();
        }
    }
}
