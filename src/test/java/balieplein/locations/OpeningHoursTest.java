package balieplein.locations;

import static balieplein.locations.SampleHours.BELGIAN;
import static balieplein.locations.SampleHours.MIJNSTAD;
import static balieplein.locations.SampleHours.STADSKANTOOR;
import static balieplein.locations.SampleHours.exception;
import static balieplein.locations.SampleHours.hours;
import static balieplein.locations.SampleHours.pattern;
import static balieplein.locations.SampleHours.text;
import static balieplein.locations.SampleHours.week;
import static balieplein.locations.SampleHours.window;
import static balieplein.locations.SampleHours.windows;
import static balieplein.locations.SampleHours.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balieplein.SlotCase;
import balieplein.kernel.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "2017-01-16T19:59, true",
        "2017-01-16T20:00, false",
        "2017-01-09T19:00, false",
        "2017-01-12T19:00, true",
        "2017-01-16T08:59, false",
        "2017-01-16T09:00, true",
        "2017-01-15T10:00, false",
        "2011-12-30T10:00, false"
    })
    void closing_time_is_exclusive_and_the_second_evening_starts_with_its_pattern(LocalDateTime moment, boolean open) {
        assertThat(STADSKANTOOR.openAt(moment).isPresent()).isEqualTo(open);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "2015-12-31T11:30, false",
        "2016-01-07T11:30, true",
        "2016-02-04T11:15, true",
        "2015-12-18T10:00, true",
        "2015-12-18T12:30, false",
        "2016-01-08T12:30, true",
        "2016-01-08T15:59, true",
        "2016-01-08T16:00, false"
    })
    void a_pattern_rules_from_its_first_day(LocalDateTime moment, boolean open) {
        assertThat(MIJNSTAD.openAt(moment).isPresent()).isEqualTo(open);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"2015-12-18, WALK_IN", "2016-01-08, APPOINTMENT", "2016-01-09, CLOSED", "2016-01-01, CLOSED"})
    void the_regime_follows_the_pattern(LocalDate day, Regime regime) {
        assertThat(MIJNSTAD.day(day).regime()).isEqualTo(regime);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2016-05-05T19:00", "2017-05-01T19:00", "2026-05-14T12:00", "2026-05-25T12:00", "2026-07-21T12:00"})
    void a_holiday_closes_an_evening_opening(LocalDateTime moment) {
        assertThat(STADSKANTOOR.openAt(moment)).isEmpty();
        assertThat(STADSKANTOOR.day(moment.toLocalDate()).reason()).isNotNull();
    }

    @Test
    @SlotCase("C086")
    void the_week_of_an_exception_day_reads_as_in_ghent() {
        var hours = with(
                List.of(exception("2017-09-04", "2017-09-04")),
                pattern("2017-01-01", Regime.APPOINTMENT, week("mon tue wed thu fri", "09:00-12:00", "13:00-17:00")));
        var days = hours.days(LocalDate.parse("2017-09-04"), LocalDate.parse("2017-09-10"));
        assertThat(days)
                .extracting(SampleHours::text)
                .containsExactly(
                        "",
                        "09:00-12:00 13:00-17:00",
                        "09:00-12:00 13:00-17:00",
                        "09:00-12:00 13:00-17:00",
                        "09:00-12:00 13:00-17:00",
                        "",
                        "");
    }

    @Test
    void successive_patterns_over_new_year_each_hold_for_their_own_days() {
        var hours = hours(
                pattern("2017-01-01", Regime.APPOINTMENT),
                pattern("2018-01-01", Regime.APPOINTMENT, week("mon tue wed thu fri", "08:00-12:00", "13:00-17:00")));
        assertThat(text(hours.day(LocalDate.parse("2017-12-29")))).isEmpty();
        assertThat(text(hours.day(LocalDate.parse("2018-01-02")))).isEqualTo("08:00-12:00 13:00-17:00");
        assertThat(hours.day(LocalDate.parse("2017-12-29")).pattern()).isEqualTo(LocalDate.parse("2017-01-01"));
        assertThat(hours.day(LocalDate.parse("2018-01-02")).pattern()).isEqualTo(LocalDate.parse("2018-01-01"));
    }

    @Test
    void a_pattern_that_starts_on_a_holiday_is_closed_that_day_and_open_the_next() {
        assertThat(MIJNSTAD.day(LocalDate.parse("2016-01-01")).closed()).isTrue();
        assertThat(MIJNSTAD.day(LocalDate.parse("2016-01-01")).pattern()).isEqualTo(LocalDate.parse("2016-01-01"));
        assertThat(MIJNSTAD.day(LocalDate.parse("2016-01-07")).closed()).isFalse();
    }

    @Test
    void the_most_specific_exception_wins() {
        var hours = with(
                List.of(
                        exception("2026-07-01", "2026-08-31", "mon tue wed thu fri", "09:00-12:00"),
                        exception("2026-07-13", "2026-07-17"),
                        exception("2026-07-15", "2026-07-15", "wed", "10:00-11:00")),
                pattern("2026-01-01", Regime.APPOINTMENT, week("mon tue wed thu fri", "09:00-17:00")));
        assertThat(text(hours.day(LocalDate.parse("2026-07-10")))).isEqualTo("09:00-12:00");
        assertThat(text(hours.day(LocalDate.parse("2026-07-14")))).isEmpty();
        assertThat(text(hours.day(LocalDate.parse("2026-07-15")))).isEqualTo("10:00-11:00");
        assertThat(text(hours.day(LocalDate.parse("2026-09-01")))).isEqualTo("09:00-17:00");
    }

    @Test
    void of_two_equally_specific_exceptions_the_one_entered_last_wins() {
        var hours = with(
                List.of(
                        exception("2026-07-15", "2026-07-15", "wed", "10:00-11:00"),
                        exception("2026-07-15", "2026-07-15")),
                pattern("2026-01-01", Regime.APPOINTMENT, week("wed", "09:00-17:00")));
        assertThat(hours.day(LocalDate.parse("2026-07-15")).closed()).isTrue();
    }

    @Test
    void a_holiday_closes_a_day_of_the_summer_hours_but_not_an_opening_meant_for_that_day() {
        var summer = exception("2026-07-01", "2026-08-31", "mon tue wed thu fri", "09:00-12:00");
        var pattern = pattern("2026-01-01", Regime.APPOINTMENT, week("mon tue wed thu fri", "09:00-17:00"));
        assertThat(with(List.of(summer), pattern)
                        .day(LocalDate.parse("2026-07-21"))
                        .closed())
                .isTrue();
        var election = exception("2026-07-21", "2026-07-21", "tue", "08:00-14:00");
        assertThat(text(with(List.of(election, summer), pattern).day(LocalDate.parse("2026-07-21"))))
                .isEqualTo("08:00-14:00");
    }

    @Test
    void a_draft_is_not_in_force() {
        var draft = new OpeningPattern(
                LocalDate.parse("2017-02-01"),
                OpeningPattern.State.DRAFT,
                null,
                OpeningWeek.daily(windows(Regime.WALK_IN, "00:00-23:59")));
        var hours = new OpeningHours(
                Period.ALWAYS, List.of(draft, STADSKANTOOR.patterns().getLast()), List.of(), BELGIAN);
        assertThat(hours.openAt(LocalDateTime.parse("2017-02-04T10:00"))).isEmpty();
    }

    @Test
    void a_location_is_closed_outside_its_active_period() {
        var until = new Period(null, LocalDate.parse("2017-01-15"));
        var hours = new OpeningHours(until, STADSKANTOOR.patterns(), List.of(), BELGIAN);
        assertThat(hours.day(LocalDate.parse("2017-01-13")).closed()).isFalse();
        assertThat(hours.day(LocalDate.parse("2017-01-16")).closed()).isTrue();
    }

    @ParameterizedTest(name = "{0} → open {1}, until {2}, next {3}")
    @CsvSource({
        "2017-01-16T10:00, true, 2017-01-16T20:00, 2017-01-17T09:00",
        "2017-01-16T20:00, false, 2017-01-17T09:00, 2017-01-17T09:00",
        "2017-01-13T15:00, false, 2017-01-16T09:00, 2017-01-16T09:00",
        "2017-04-28T16:00, false, 2017-05-02T09:00, 2017-05-02T09:00"
    })
    void people_hear_until_when_and_when_next(
            LocalDateTime moment, boolean open, LocalDateTime until, LocalDateTime next) {
        var opening = STADSKANTOOR.at(moment);
        assertThat(opening.open()).isEqualTo(open);
        assertThat(opening.until()).isEqualTo(until);
        assertThat(opening.next()).isEqualTo(next);
    }

    @Test
    void a_location_without_hours_is_closed_with_nothing_planned() {
        assertThat(hours().at(LocalDateTime.parse("2017-01-16T10:00")))
                .isEqualTo(new Opening(false, Regime.CLOSED, null, null));
    }

    @Test
    void windows_that_touch_are_one_opening() {
        var hours = hours(new OpeningPattern(
                LocalDate.parse("2017-01-01"),
                OpeningPattern.State.PUBLISHED,
                null,
                new OpeningWeek(Map.of(
                        DayOfWeek.MONDAY,
                        List.of(window("12:00-15:00", Regime.WALK_IN), window("09:00-12:00", Regime.APPOINTMENT))))));
        var opening = hours.at(LocalDateTime.parse("2017-01-16T10:00"));
        assertThat(opening.regime()).isEqualTo(Regime.APPOINTMENT);
        assertThat(opening.until()).isEqualTo(LocalDateTime.parse("2017-01-16T15:00"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"2023-11-27T23:59:34, true", "2023-11-25T23:59:34, false", "2023-11-27T00:00:00, true"})
    @SlotCase("C092")
    void a_closing_at_one_minute_to_midnight_means_the_end_of_the_day(LocalDateTime moment, boolean open) {
        var hours = hours(pattern("2023-01-01", Regime.WALK_IN, week("mon tue wed thu fri", "00:00-23:59")));
        assertThat(hours.openAt(moment).isPresent()).isEqualTo(open);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"10:00-10:00", "17:00-11:00", "09:00-02:00"})
    void a_window_that_ends_before_it_starts_or_past_midnight_is_refused(String window) {
        assertThatThrownBy(() -> window(window, Regime.MIXED)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void windows_of_one_weekday_may_touch_but_not_overlap() {
        assertThatThrownBy(() -> week("mon", "09:00-12:00", "11:55-15:00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("overlaps");
        assertThat(week("mon", "12:00-15:00", "09:00-12:00").on(DayOfWeek.MONDAY))
                .hasSize(2);
    }

    @Test
    @SlotCase("C082")
    void the_ten_legal_holidays_are_computed_for_any_year() {
        assertThat(closedDays(2027))
                .containsExactly(
                        "2027-01-01",
                        "2027-03-29",
                        "2027-05-01",
                        "2027-05-06",
                        "2027-05-17",
                        "2027-07-21",
                        "2027-08-15",
                        "2027-11-01",
                        "2027-11-11",
                        "2027-12-25");
        assertThat(closedDays(2016)).contains("2016-05-05").hasSize(10);
        assertThat(closedDays(2017))
                .contains("2017-05-01", "2017-05-25", "2017-06-05", "2017-04-17")
                .hasSize(10);
        assertThat(closedDays(2038))
                .contains("2038-04-26", "2038-06-03", "2038-06-14")
                .hasSize(10);
    }

    @Test
    void a_holiday_outside_the_weekdays_of_a_pattern_changes_nothing() {
        var hours = hours(pattern("2026-01-01", Regime.APPOINTMENT, week("mon tue wed thu fri", "09:00-17:00")));
        assertThat(text(hours.day(LocalDate.parse("2026-08-14")))).isEqualTo("09:00-17:00");
        assertThat(hours.day(LocalDate.parse("2026-08-15")).closed()).isTrue();
        assertThat(text(hours.day(LocalDate.parse("2026-08-17")))).isEqualTo("09:00-17:00");
    }

    @Test
    void the_whole_of_christmas_is_closed() {
        var hours = hours(pattern("2024-01-01", Regime.WALK_IN, week("wed thu", "00:00-23:59")));
        assertThat(hours.openAt(LocalDateTime.parse("2024-12-25T00:00"))).isEmpty();
        assertThat(hours.openAt(LocalDateTime.parse("2024-12-25T23:59:59"))).isEmpty();
        assertThat(hours.openAt(LocalDateTime.parse("2024-12-26T00:00"))).isPresent();
    }

    private static List<String> closedDays(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> BELGIAN.closedFor(day).isPresent())
                .map(LocalDate::toString)
                .toList();
    }
}
