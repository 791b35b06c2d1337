package balieplein.locations;

import static balieplein.locations.SampleHours.exception;
import static balieplein.locations.SampleHours.hours;
import static balieplein.locations.SampleHours.pattern;
import static balieplein.locations.SampleHours.text;
import static balieplein.locations.SampleHours.week;
import static balieplein.locations.SampleHours.window;
import static balieplein.locations.SampleHours.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balieplein.SlotCase;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Cases of opening hours that other systems met; `slot-cases.txt` names them all.
class HoursCasesTest {

    private static final OpeningHours WORKING_DAYS =
            hours(pattern("2015-01-01", Regime.APPOINTMENT, week("mon tue wed thu fri", "09:00-17:00")));

    @SlotCase("C056")
    @Test
    void of_six_openings_on_one_day_it_is_known_who_overlaps_whom_and_which_cannot_be() {
        var openings = Stream.of("12:00-16:00", "10:00-13:00", "09:00-10:00", "15:00-17:00", "12:00-16:00")
                .map(times -> window(times, Regime.APPOINTMENT))
                .toList();
        assertThat(openings.stream().map(one -> openings.stream()
                        .filter(other -> other != one && one.overlaps(other))
                        .count()))
                .containsExactly(3L, 2L, 0L, 2L, 3L);
        assertThatThrownBy(() -> window("17:00-11:00", Regime.APPOINTMENT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @SlotCase("C064")
    @Test
    void after_closing_time_the_next_opening_is_a_week_later() {
        var fridays = hours(pattern("2021-11-05", Regime.APPOINTMENT, week("fri", "09:00-11:00")));
        assertThat(fridays.nextOpening(LocalDateTime.parse("2021-11-12T20:00")))
                .contains(LocalDateTime.parse("2021-11-19T09:00"));
    }

    @SlotCase("C078")
    @Test
    void new_year_closes_a_friday_like_any_other_and_the_fridays_around_it_stay_open() {
        assertThat(WORKING_DAYS.day(LocalDate.parse("2016-01-01")).closed()).isTrue();
        assertThat(WORKING_DAYS.day(LocalDate.parse("2015-11-27")).closed()).isFalse();
        assertThat(WORKING_DAYS.day(LocalDate.parse("2016-01-08")).closed()).isFalse();
    }

    @SlotCase("C080")
    @Test
    void christmas_is_closed_from_midnight_to_midnight_even_where_the_doors_never_close() {
        var always = hours(pattern("2024-01-01", Regime.WALK_IN, week("mon tue wed thu fri sat sun", "00:00-23:59")));
        var christmas = LocalDate.parse("2024-12-25").atStartOfDay();
        assertThat(always.at(christmas.minusSeconds(1)).until()).isEqualTo(christmas);
        for (var moment = christmas; moment.isBefore(christmas.plusDays(1)); moment = moment.plusMinutes(1)) {
            assertThat(always.openAt(moment)).as("%s", moment).isEmpty();
        }
        assertThat(always.openAt(christmas.plusDays(1).minusSeconds(1))).isEmpty();
        assertThat(always.nextOpening(christmas)).contains(christmas.plusDays(1));
    }

    @SlotCase("C090")
    @Test
    void an_evening_that_goes_on_past_midnight_is_one_opening() {
        var night = hours(new OpeningPattern(
                LocalDate.parse("2019-01-01"),
                OpeningPattern.State.PUBLISHED,
                null,
                new OpeningWeek(java.util.Map.of(
                        java.time.DayOfWeek.MONDAY, List.of(window("09:00-23:59", Regime.WALK_IN)),
                        java.time.DayOfWeek.TUESDAY, List.of(window("00:00-02:00", Regime.WALK_IN))))));
        assertThat(night.at(LocalDateTime.parse("2019-04-23T01:00")).until())
                .isEqualTo(LocalDateTime.parse("2019-04-23T02:00"));
        assertThat(night.at(LocalDateTime.parse("2019-04-15T22:00")).until())
                .isEqualTo(LocalDateTime.parse("2019-04-16T02:00"));
        assertThat(night.openAt(LocalDateTime.parse("2019-04-23T02:00"))).isEmpty();
    }

    @SlotCase("C094")
    @Test
    void a_day_that_is_overridden_with_nothing_is_closed() {
        var override = with(
                List.of(exception("2023-06-14", "2023-06-14")),
                WORKING_DAYS.patterns().getFirst());
        assertThat(text(override.day(LocalDate.parse("2023-06-14")))).isEmpty();
        assertThat(text(override.day(LocalDate.parse("2023-06-15")))).isEqualTo("09:00-17:00");
    }
}
