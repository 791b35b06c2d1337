package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import balieplein.kernel.CityTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfHourTest {

    @ParameterizedTest
    @CsvSource({
        // in winter the city is an hour ahead of UTC, in summer two
        "2017-01-19T08:52:00Z, 09:30, 19",
        "2017-01-19T08:59:59.999Z, 09:30, 19",
        "2017-01-19T09:00:00Z, 10:00, 20",
        "2017-07-20T07:52:00Z, 09:30, 19",
        "2017-01-18T23:00:00Z, 00:00, 0",
        "2017-01-19T22:59:59Z, 23:30, 47",
        // 25 October 2026: the hour from two to three is there twice
        "2026-10-25T00:10:00Z, 02:00, 4",
        "2026-10-25T00:40:00Z, 02:30, 5",
        "2026-10-25T01:10:00Z, 02:00, 4",
        "2026-10-25T01:40:00Z, 02:30, 5",
        "2026-10-25T02:00:00Z, 03:00, 6",
        // 29 March 2026: after half past one comes three
        "2026-03-29T00:59:59Z, 01:30, 3",
        "2026-03-29T01:00:00Z, 03:00, 6"
    })
    void a_moment_lies_in_a_half_hour_of_the_citys_clock(Instant moment, String start, int number) {
        assertThat(HalfHour.of(moment)).hasToString(start).isEqualTo(new HalfHour(number));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29, 46, 0", "2026-06-15, 48, 2", "2026-10-25, 48, 4"})
    void a_visitor_every_half_hour_fills_the_day_also_when_the_clock_changes(
            LocalDate day, int halfHours, int visitorsBetweenTwoAndThree) {
        var counts = new TreeMap<Integer, Integer>();
        var end = CityTime.instant(day.plusDays(1).atStartOfDay());
        for (var at = CityTime.instant(day.atStartOfDay()); at.isBefore(end); at = at.plus(Duration.ofMinutes(30))) {
            assertThat(CityTime.date(at)).isEqualTo(day);
            counts.merge(HalfHour.of(at).number(), 1, Integer::sum);
        }
        assertThat(counts).hasSize(halfHours);
        assertThat(counts.getOrDefault(4, 0) + counts.getOrDefault(5, 0)).isEqualTo(visitorsBetweenTwoAndThree);
    }

    @Test
    void a_day_has_48_half_hours_on_the_clock() {
        assertThat(new HalfHour(47)).hasToString("23:30");
        assertThatIllegalArgumentException().isThrownBy(() -> new HalfHour(48));
        assertThatIllegalArgumentException().isThrownBy(() -> new HalfHour(-1));
    }
}
