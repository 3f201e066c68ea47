package org.walkrounds.tour.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.walkrounds.panorama.Pictures;
import org.walkrounds.tour.TourDocument;

/** Whole tours go in and out for coordinators alone, whatever a page would show. */
class ExchangeAccessTest {

    @TempDir
    Path folder;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOST", "MODERATOR"})
    void others_are_refused(String role) {
        try (House house = House.on(folder);
                AnnotationConfigApplicationContext context = guarded(house)) {
            signIn(role);
            TourImports imports = context.getBean(TourImports.class);
            TourExports exports = context.getBean(TourExports.class);
            TourDocument tour = house.tours.published();

            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> imports.read(folder, taken -> {}));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(exports::formats);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> exports.write(house.own, tour, new ByteArrayOutputStream()));
        }
    }

    @Test
    void coordinator_gives_a_tour_out_and_takes_it_in() {
        try (House house = House.on(folder);
                AnnotationConfigApplicationContext context = guarded(house)) {
            signIn("COORDINATOR");

            Proposal proposal = context.getBean(TourImports.class).read(house.exported(house.own), taken -> {});

            assertThat(proposal.rooms()).isEqualTo(2);
            assertThat(context.getBean(TourExports.class).formats()).hasSize(3);
        }
    }

    @Test
    void pictures_that_nobody_wants_go_although_the_session_has_ended() {
        try (House house = House.on(folder);
                AnnotationConfigApplicationContext context = guarded(house)) {
            String id = house.workshop.submit(Pictures.plain(1)).id();
            Proposal proposal = new Proposal("", house.tours.published(), List.of(), Set.of(id));

            context.getBean(TourImports.class).discard(proposal);

            assertThat(house.workshop.panoramas.list()).isEmpty();
        }
    }

    private static AnnotationConfigApplicationContext guarded(House house) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.register(Guard.class);
        context.registerBean(TourImports.class, () -> house.imports);
        context.registerBean(TourExports.class, () -> house.exports);
        context.refresh();
        return context;
    }

    private static void signIn(String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("somebody", "", "ROLE_" + role));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableMethodSecurity(jsr250Enabled = true)
    static class Guard {}
}
