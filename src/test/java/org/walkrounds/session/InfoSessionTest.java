package org.walkrounds.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class InfoSessionTest {

    private static final Instant START = Instant.parse("2027-01-15T00:00:00Z");

    @Test
    void session_starts_by_the_hosts_clock() {
        InfoSession session = SampleSession.at("winter", START);

        assertThat(session.hostStart().toLocalDateTime()).isEqualTo(LocalDateTime.of(2027, 1, 14, 19, 0));
    }

    @Test
    void length_is_the_time_that_passes_even_where_clocks_are_set_back() {
        Instant beforeTheChange = Instant.parse("2026-11-01T05:30:00Z");

        assertThat(SampleSession.at("autumn", beforeTheChange).length()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void session_that_ends_before_or_as_it_starts_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SampleSession.between("never", START, START));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleSession.between("never", START, START.minusSeconds(1)));
    }
}
