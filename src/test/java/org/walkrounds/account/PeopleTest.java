package org.walkrounds.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

class PeopleTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void somebody_invited_cannot_sign_in_before_setting_a_password(TestDatabase database) {
        try (var parts = new AccountParts(database)) {
            parts.as(Role.COORDINATOR);
            parts.coordinator();

            var invitation = parts.get(People.class).invite(" Sam@Example.ORG", "Sam Ode", Set.of(Role.HOST));

            assertThat(invitation.account().email().value()).isEqualTo("sam@example.org");
            assertThat(invitation.account().canSignIn()).isFalse();
            assertThat(parts.get(AccountStore.class).passwordHash("sam@example.org"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void one_address_has_one_account_however_it_is_written(TestDatabase database) {
        try (var parts = new AccountParts(database)) {
            parts.as(Role.COORDINATOR);
            parts.coordinator();

            assertThatThrownBy(() -> parts.get(People.class).invite("ANA@example.org", "Another", Set.of(Role.HOST)))
                    .isInstanceOf(RejectedInputException.class)
                    .hasMessageContaining("already");
            assertThat(parts.get(AccountStore.class).all()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_last_coordinator_who_can_sign_in_stays(TestDatabase database) {
        try (var parts = new AccountParts(database)) {
            parts.as(Role.COORDINATOR);
            var people = parts.get(People.class);
            var ana = parts.coordinator();
            people.invite("sam@example.org", "Sam Ode", Set.of(Role.COORDINATOR));

            assertThatThrownBy(() -> people.disable(ana.id())).isInstanceOf(LastCoordinatorException.class);
            assertThatThrownBy(() -> people.setRoles(ana.id(), Set.of(Role.HOST)))
                    .isInstanceOf(LastCoordinatorException.class);
            assertThat(parts.get(AccountStore.class).find(ana.id())).contains(ana);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void of_two_coordinators_who_disable_each_other_at_once_one_stays(TestDatabase database) throws Exception {
        try (var parts = new AccountParts(database)) {
            parts.as(Role.COORDINATOR);
            var ana = parts.coordinator();
            var sam = parts.member("sam@example.org", Role.COORDINATOR);

            Callable<Boolean> anaGoes = () -> disable(parts, ana);
            Callable<Boolean> samGoes = () -> disable(parts, sam);
            var refused = 0;
            try (var threads = Executors.newFixedThreadPool(2)) {
                var tries = new ArrayList<Future<Boolean>>(threads.invokeAll(Set.of(anaGoes, samGoes)));
                for (var one : tries) {
                    try {
                        one.get();
                    } catch (ExecutionException last) {
                        assertThat(last.getCause()).isInstanceOf(LastCoordinatorException.class);
                        refused++;
                    }
                }
            }

            assertThat(refused).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void an_account_is_disabled_and_enabled_again(TestDatabase database) {
        try (var parts = new AccountParts(database)) {
            parts.as(Role.COORDINATOR);
            parts.coordinator();
            var host = parts.member("sam@example.org", Role.HOST);
            var people = parts.get(People.class);

            people.disable(host.id());
            var disabled = parts.get(AccountStore.class).find(host.id()).orElseThrow();
            assertThat(disabled.disabled()).contains(parts.clock.instant());
            assertThat(disabled.stamp()).isNotEqualTo(host.stamp());
            assertThat(parts.get(AccountStore.class).passwordHash("sam@example.org"))
                    .isEmpty();

            people.enable(host.id());
            assertThat(parts.get(AccountStore.class)
                            .find(host.id())
                            .orElseThrow()
                            .canSignIn())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void roles_are_replaced_and_never_left_empty(TestDatabase database) {
        try (var parts = new AccountParts(database)) {
            parts.as(Role.COORDINATOR);
            parts.coordinator();
            var host = parts.member("sam@example.org", Role.HOST);
            var people = parts.get(People.class);

            people.setRoles(host.id(), Set.of(Role.HOST, Role.MODERATOR));

            assertThat(parts.get(AccountStore.class)
                            .find(host.id())
                            .orElseThrow()
                            .roles())
                    .containsExactly(Role.HOST, Role.MODERATOR);
            assertThatThrownBy(() -> people.setRoles(host.id(), Set.of())).isInstanceOf(RejectedInputException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void hosts_and_moderators_are_refused_whatever_a_view_would_show(TestDatabase database) {
        try (var parts = new AccountParts(database)) {
            var people = parts.get(People.class);
            parts.as(Role.HOST);

            assertThatThrownBy(people::all).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> people.invite("eve@example.org", "Eve", Set.of(Role.COORDINATOR)))
                    .isInstanceOf(AccessDeniedException.class);
            parts.as(Role.MODERATOR);
            assertThatThrownBy(() -> people.disable(java.util.UUID.randomUUID()))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private static boolean disable(AccountParts parts, Account account) {
        parts.as(Role.COORDINATOR);
        parts.get(People.class).disable(account.id());
        return true;
    }
}
