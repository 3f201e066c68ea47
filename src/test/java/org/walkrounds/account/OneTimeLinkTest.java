package org.walkrounds.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.walkrounds.account.AccountParts.PASSWORD;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class OneTimeLinkTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_first_link_makes_a_coordinator_who_can_sign_in(TestDatabase database) {
        try (var parts = new AccountParts(database)) {
            var account = parts.coordinator();

            assertThat(account.roles()).containsExactly(Role.COORDINATOR);
            assertThat(account.canSignIn()).isTrue();
            assertThat(account.email()).isEqualTo(new EmailAddress("Ana@Example.org "));
            assertThat(parts.get(AccountStore.class).all()).containsExactly(account);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_link_works_once(TestDatabase database) {
        try (var parts = new AccountParts(database)) {
            var accounts = parts.get(Accounts.class);
            var token = accounts.firstLink().orElseThrow();
            accounts.complete(token, "ana@example.org", "Ana Torres", PASSWORD);

            assertThat(accounts.open(token)).isEmpty();
            assertThatThrownBy(() -> accounts.complete(token, "eve@example.org", "Eve", PASSWORD))
                    .isInstanceOf(LinkGoneException.class);
            assertThat(accounts.firstLink()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void of_several_who_use_a_link_at_once_one_wins(TestDatabase database) throws Exception {
        try (var parts = new AccountParts(database)) {
            var accounts = parts.get(Accounts.class);
            var token = accounts.firstLink().orElseThrow();

            var winners = atOnce(4, number -> {
                accounts.complete(token, "person" + number + "@example.org", "Person " + number, PASSWORD);
                return true;
            });

            assertThat(winners).isEqualTo(1);
            assertThat(parts.get(AccountStore.class).all()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_link_expires_after_24_hours(TestDatabase database) {
        try (var parts = new AccountParts(database)) {
            var accounts = parts.get(Accounts.class);
            var token = accounts.firstLink().orElseThrow();

            parts.clock.advance(Duration.ofHours(24).minusSeconds(1));
            assertThat(accounts.open(token)).isPresent();

            parts.clock.advance(Duration.ofSeconds(1));
            assertThat(accounts.open(token)).isEmpty();
            assertThatThrownBy(() -> accounts.complete(token, "ana@example.org", "Ana Torres", PASSWORD))
                    .isInstanceOf(LinkGoneException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void each_start_voids_the_first_link_of_the_start_before(TestDatabase database) {
        try (var parts = new AccountParts(database)) {
            var accounts = parts.get(Accounts.class);
            var former = accounts.firstLink().orElseThrow();
            var present = accounts.firstLink().orElseThrow();

            assertThat(accounts.open(former)).isEmpty();
            assertThat(accounts.open(present)).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_refused_password_leaves_the_link_valid(TestDatabase database) {
        try (var parts = new AccountParts(database)) {
            var accounts = parts.get(Accounts.class);
            var token = accounts.firstLink().orElseThrow();

            assertThatThrownBy(() -> accounts.complete(token, "ana@example.org", "Ana Torres", "short"))
                    .isInstanceOf(RejectedInputException.class);
            assertThat(accounts.open(token)).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_database_never_holds_the_token_itself(TestDatabase database) {
        try (var parts = new AccountParts(database)) {
            var token = parts.get(Accounts.class).firstLink().orElseThrow();

            var kept = parts.get(JdbcClient.class)
                    .sql("select token_hash from one_time_link")
                    .query(String.class)
                    .single();

            assertThat(token).hasSize(43);
            assertThat(kept).hasSize(64).doesNotContain(token);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_new_password_by_link_ends_the_sessions_begun_before(TestDatabase database) {
        try (var parts = new AccountParts(database)) {
            parts.as(Role.COORDINATOR);
            parts.coordinator();
            var host = parts.member("sam@example.org", Role.HOST);
            var link = parts.get(People.class).newLink(host.id());

            var after = parts.get(Accounts.class).complete(link.token(), "", "Sam Ode", "another long evening");

            assertThat(after.stamp()).isNotEqualTo(host.stamp());
            assertThat(after.roles()).containsExactly(Role.HOST);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void disabling_an_account_voids_its_link(TestDatabase database) {
        try (var parts = new AccountParts(database)) {
            parts.as(Role.COORDINATOR);
            parts.coordinator();
            var invitation = parts.get(People.class).invite("sam@example.org", "Sam Ode", Set.of(Role.HOST));

            parts.get(People.class).disable(invitation.account().id());

            assertThat(parts.get(Accounts.class).open(invitation.token())).isEmpty();
        }
    }

    private interface Attempt {
        boolean by(int number);
    }

    private static int atOnce(int people, Attempt attempt) throws InterruptedException {
        var gate = new CountDownLatch(1);
        var wins = 0;
        try (var threads = Executors.newFixedThreadPool(people)) {
            var tries = new ArrayList<Future<Boolean>>();
            for (var number = 0; number < people; number++) {
                var mine = number;
                Callable<Boolean> work = () -> {
                    gate.await();
                    return attempt.by(mine);
                };
                tries.add(threads.submit(work));
            }
            gate.countDown();
            for (var one : tries) {
                try {
                    wins += one.get() ? 1 : 0;
                } catch (ExecutionException lost) {
                    assertThat(lost.getCause()).isInstanceOf(LinkGoneException.class);
                }
            }
        }
        return wins;
    }
}
