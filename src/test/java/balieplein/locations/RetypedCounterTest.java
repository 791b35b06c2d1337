package balieplein.locations;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.kernel.CurrentCity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The A-loket becomes an express desk on Monday 16 January 2017 (LOC-02).
@Running
class RetypedCounterTest {

    private static final String PLAIN = "{code: \"1\", pool: general}";

    @Autowired
    private Locations locations;

    private final City city = City.with(
            Desk.onThursday().file().replace(PLAIN, "{code: \"1\", pool: general, name: A-loket, type: general}"));

    @Test
    void the_friday_before_still_says_what_the_counter_was() {
        City.called(
                city.code(),
                Desk.onThursday()
                        .file()
                        .replace(
                                PLAIN,
                                "{code: \"1\", pool: general, name: Snelloket, type: express, from: 2017-01-16}"));
        assertThat(counter("2017-01-13").name()).isEqualTo("A-loket");
        assertThat(counter("2017-01-13").type()).isEqualTo(Counter.Type.GENERAL);
        assertThat(counter("2017-01-16").name()).isEqualTo("Snelloket");
        assertThat(counter("2017-01-16").type()).isEqualTo(Counter.Type.EXPRESS);
    }

    private Counter counter(String day) {
        return CurrentCity.<Counter, RuntimeException>call(city.code(), () -> locations
                .get("stadskantoor")
                .findCounter("1", LocalDate.parse(day))
                .orElseThrow());
    }
}
