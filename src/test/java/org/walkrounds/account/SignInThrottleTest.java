package org.walkrounds.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.walkrounds.testing.MovableClock;

class SignInThrottleTest {

    private final MovableClock clock = new MovableClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void five_tries_at_an_account_are_free_and_then_each_wait_doubles() {
        fail("ana@example.org", 5);

        assertThat(begin("ana@example.org")).isEqualTo(Duration.ofSeconds(30));
        clock.advance(Duration.ofSeconds(30));
        assertThat(begin("ana@example.org")).isZero();
        assertThat(begin("ana@example.org")).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void the_wait_never_exceeds_a_quarter_of_an_hour() {
        for (var failure = 0; failure < 60; failure++) {
            clock.advance(Duration.ofMinutes(15));
            assertThat(throttle.begin("ana@example.org", "192.0.2." + failure)).isZero();
        }

        assertThat(begin("ana@example.org")).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void asking_while_waiting_does_not_lengthen_the_wait() {
        fail("ana@example.org", 5);
        clock.advance(Duration.ofSeconds(20));

        assertThat(begin("ana@example.org")).isEqualTo(Duration.ofSeconds(10));
        assertThat(begin("ana@example.org")).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void an_account_waits_wherever_the_tries_come_from() {
        for (var address = 1; address <= 5; address++) {
            throttle.begin("ana@example.org", "192.0.2." + address);
        }

        assertThat(throttle.begin("ana@example.org", "192.0.2.99")).isPositive();
    }

    @Test
    void an_address_waits_whatever_names_it_tries() {
        for (var name = 0; name < 20; name++) {
            assertThat(begin("person" + name + "@example.org")).isZero();
        }

        assertThat(begin("another@example.org")).isPositive();
        assertThat(throttle.begin("another@example.org", "192.0.2.2")).isZero();
    }

    @Test
    void one_network_of_ipv6_counts_as_one_address() {
        for (var host = 0; host < 20; host++) {
            throttle.begin("person" + host + "@example.org", "2001:db8:1:2::" + host);
        }

        assertThat(throttle.begin("another@example.org", "2001:db8:1:2:ffff::1"))
                .isPositive();
        assertThat(throttle.begin("another@example.org", "2001:db8:1:3::1")).isZero();
    }

    @Test
    void success_clears_the_account() {
        fail("ana@example.org", 4);
        assertThat(begin("ana@example.org")).isZero();
        throttle.succeeded("ana@example.org", "192.0.2.1");

        fail("ana@example.org", 4);

        assertThat(begin("ana@example.org")).isZero();
    }

    @Test
    void own_successes_do_not_buy_free_guesses_at_others() {
        for (var name = 0; name < 20; name++) {
            begin("person" + name + "@example.org");
            if (begin("eve@example.org").isZero()) {
                throttle.succeeded("eve@example.org", "192.0.2.1");
            }
        }

        assertThat(begin("another@example.org")).isPositive();
    }

    @Test
    void a_strangers_failures_do_not_lock_the_owner_out_at_a_known_address() {
        begin("ana@example.org");
        throttle.succeeded("ana@example.org", "192.0.2.1");

        for (var failure = 0; failure < 6; failure++) {
            throttle.begin("ana@example.org", "198.51.100.7");
        }

        assertThat(throttle.begin("ana@example.org", "198.51.100.7")).isPositive();
        assertThat(begin("ana@example.org")).isZero();
    }

    @Test
    void failures_are_forgotten_after_a_day() {
        fail("ana@example.org", 12);
        clock.advance(Duration.ofHours(25));

        fail("ana@example.org", 4);

        assertThat(begin("ana@example.org")).isZero();
    }

    @Test
    void a_name_longer_than_any_address_is_remembered_by_its_beginning() {
        var name = "a".repeat(100_000);
        fail(name, 5);

        assertThat(begin(name + "b")).isPositive();
    }

    private void fail(String account, int times) {
        for (var failure = 0; failure < times; failure++) {
            begin(account);
        }
    }

    private Duration begin(String account) {
        return throttle.begin(account, "192.0.2.1");
    }
}
