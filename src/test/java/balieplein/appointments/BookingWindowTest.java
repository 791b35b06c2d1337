package balieplein.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balieplein.SlotCase;
import balieplein.kernel.CityTime;
import balieplein.locations.BookingRules;
import balieplein.locations.BookingRules.Release;
import balieplein.locations.OpenDay;
import balieplein.locations.OpeningWindow;
import balieplein.locations.Regime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookingWindowTest {

    @ParameterizedTest(name = "day {1} seen on {0} with a horizon of {2}: {3}")
    @CsvSource({
        "2017-01-16T10:00, 2017-01-16, 42, true",
        "2017-01-16T10:00, 2017-02-27, 42, true",
        "2017-01-16T10:00, 2017-02-28, 42, false",
        "2017-01-16T23:59:59, 2017-02-28, 42, false",
        "2017-01-17T00:00:00, 2017-02-28, 42, true",
        "2026-03-28T23:30, 2026-05-09, 42, true",
        "2021-04-30T08:00, 2021-05-07, 8, true",
        "2021-04-30T08:00, 2021-05-03, 3, true",
        "2021-04-30T08:00, 2021-05-04, 3, false",
        "2022-03-31T10:30, 2022-04-08, 7, false"
    })
    @SlotCase({"C068", "C070", "C072"})
    void the_last_day_of_the_horizon_opens_at_midnight_and_counts_in_full(
            LocalDateTime now, LocalDate day, int horizon, boolean reached) {
        assertThat(window(now, horizon, 30, Release.MIDNIGHT).reaches(open(day, "09:00")))
                .isEqualTo(reached);
    }

    @ParameterizedTest(name = "at 12:50 the last day that opens at {0} is reached: {1}")
    @CsvSource({"11:50, true", "13:50, false", "12:50, true"})
    @SlotCase("C076")
    void a_city_may_release_the_last_day_at_its_opening_hour(String opening, boolean reached) {
        var now = LocalDateTime.parse("2017-01-16T12:50");
        assertThat(window(now, 42, 30, Release.OPENING).reaches(open(LocalDate.parse("2017-02-27"), opening)))
                .isEqualTo(reached);
        assertThat(window(now, 42, 30, Release.OPENING).reaches(open(LocalDate.parse("2017-02-26"), opening)))
                .isTrue();
    }

    @ParameterizedTest(name = "{1} seen at {0} with a notice of {2} minutes is too soon: {3}")
    @CsvSource({
        "2026-03-28T09:30, 2026-03-29T10:00, 1440, true",
        "2026-03-28T09:00, 2026-03-29T10:00, 1440, false",
        "2026-10-24T10:30, 2026-10-25T09:30, 1440, false",
        "2021-04-30T08:00, 2021-04-30T09:00, 30, false",
        "2017-01-19T09:30, 2017-01-19T10:00, 30, false",
        "2017-01-19T09:30:01, 2017-01-19T10:00, 30, true"
    })
    void the_lead_time_is_elapsed_time(LocalDateTime now, LocalDateTime start, int lead, boolean tooSoon) {
        assertThat(window(now, 42, lead, Release.MIDNIGHT).tooSoon(CityTime.instant(start)))
                .isEqualTo(tooSoon);
    }

    @Test
    @SlotCase("C074")
    void a_lead_beyond_the_horizon_is_refused_when_it_is_set() {
        assertThatThrownBy(() -> new BookingRules(1, 3 * 1440, 5, null, 10, 5, Release.MIDNIGHT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing could be booked");
    }

    private static BookingWindow window(LocalDateTime now, int horizon, int lead, Release release) {
        return BookingWindow.at(CityTime.instant(now), new BookingRules(horizon, lead, 5, null, 10, 5, release));
    }

    private static OpenDay open(LocalDate day, String from) {
        return new OpenDay(
                day,
                List.of(new OpeningWindow(LocalTime.parse(from), LocalTime.of(20, 0), Regime.APPOINTMENT)),
                null,
                null,
                null);
    }
}
