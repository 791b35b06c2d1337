package balieplein.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Counting who asks too much.
class TallyTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2017-01-19T09:00:00Z"));
    private final Tally tally = new Tally(2, Duration.ofMinutes(1), now::get);

    @Test
    void each_address_has_its_own_count_and_starts_again_the_next_minute() {
        assertThat(tally.admits("a")).isTrue();
        assertThat(tally.admits("a")).isTrue();
        assertThat(tally.admits("a")).isFalse();
        assertThat(tally.admits("b")).isTrue();
        now.set(now.get().plusSeconds(60));
        assertThat(tally.admits("a")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, 203.0.113.9",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::9, 20010db800010002",
        "not:an:address, not:an:address"
    })
    void a_home_with_many_addresses_counts_as_one(String address, String counted) {
        assertThat(Brakes.network(address)).isEqualTo(counted);
    }
}
