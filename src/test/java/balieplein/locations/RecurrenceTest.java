package balieplein.locations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balieplein.SlotCase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2033, 12, 31);

    @ParameterizedTest(name = "since {0}: {1} → {2}")
    @CsvSource({
        // any day of the same week gives the same rhythm, the Monday after does not (C058)
        "2016-04-01, 2016-04-15, true",
        "2016-04-02, 2016-04-15, true",
        "2016-04-03, 2016-04-15, true",
        "2016-04-04, 2016-04-15, false",
        // C062
        "2019-07-17, 2019-08-14, true",
        "2019-07-17, 2019-08-07, false",
        "2019-07-17, 2019-08-21, false",
        // across week 53 of 2020 and both clock changes of 2026
        "2020-12-18, 2021-01-01, true",
        "2020-12-18, 2021-01-08, false",
        "2026-03-22, 2026-04-05, true",
        "2026-10-18, 2026-11-01, true",
        // not before it begins
        "2016-04-01, 2016-03-18, false"
    })
    @SlotCase({"C058", "C062"})
    void every_second_week_counts_whole_weeks(LocalDate since, LocalDate day, boolean counts) {
        assertThat(new Recurrence(2, since, 0, null).includes(day)).isEqualTo(counts);
    }

    @ParameterizedTest(name = "number {0}: {1} → {2}")
    @CsvSource({
        "2, 2016-01-08, true", "2, 2016-01-22, false", "1, 2016-01-01, true", "5, 2016-01-29, true",
        "-1, 2016-01-29, true", "-1, 2016-02-26, true", "-1, 2016-01-22, false", "4, 2016-02-26, true"
    })
    @SlotCase("C060")
    void the_second_friday_of_the_month_is_that_and_not_the_friday_of_its_second_week(
            int nth, LocalDate day, boolean counts) {
        assertThat(new Recurrence(1, null, nth, null).includes(day)).isEqualTo(counts);
    }

    @ParameterizedTest(name = "{0} to {1}: {2} → {3}")
    @CsvSource({
        "--07-01, --08-31, 2026-07-01, true",
        "--07-01, --08-31, 2026-08-31, true",
        "--07-01, --08-31, 2026-09-01, false",
        "--12-20, --01-05, 2026-12-31, true",
        "--12-20, --01-05, 2027-01-05, true",
        "--12-20, --01-05, 2027-01-06, false",
        "--02-29, --02-29, 2028-02-29, true",
        "--02-29, --02-29, 2027-02-28, false"
    })
    void a_season_comes_back_every_year_also_over_new_year(MonthDay from, MonthDay to, LocalDate day, boolean in) {
        assertThat(new Recurrence(1, null, 0, new Season(from, to)).includes(day))
                .isEqualTo(in);
    }

    @Test
    void any_recurrence_gives_the_days_that_counting_on_the_fingers_gives() {
        var random = new Random(2026);
        for (int i = 0; i < 300; i++) {
            var weekday = DayOfWeek.of(1 + random.nextInt(7));
            var recurrence = any(random);
            assertThat(days(recurrence, weekday))
                    .as(weekday + " " + recurrence)
                    .isEqualTo(counted(recurrence, weekday));
        }
    }

    @Test
    void two_windows_that_may_share_their_times_never_share_a_day() {
        var random = new Random(53);
        var exclusive = 0;
        for (int i = 0; i < 1_000; i++) {
            var one = any(random);
            var other = any(random);
            if (one.excludes(other)) {
                exclusive++;
                assertThat(FIRST.datesUntil(LAST).filter(day -> one.includes(day) && other.includes(day)))
                        .as(one + " " + other)
                        .isEmpty();
                assertThat(other.excludes(one)).isTrue();
            }
        }
        assertThat(exclusive).isGreaterThan(100);
    }

    @Test
    void every_so_many_weeks_needs_a_week_to_count_from() {
        assertThatThrownBy(() -> new Recurrence(2, null, 0, null)).hasMessageContaining("since when");
    }

    private static Recurrence any(Random random) {
        var weeks = random.nextBoolean() ? 1 : 2 + random.nextInt(5);
        var since = weeks == 1 ? null : FIRST.plusDays(random.nextInt(400));
        var nth = random.nextBoolean() ? 0 : List.of(1, 2, 3, 4, 5, -1).get(random.nextInt(6));
        return new Recurrence(weeks, since, nth, random.nextBoolean() ? null : new Season(day(random), day(random)));
    }

    private static MonthDay day(Random random) {
        return MonthDay.from(LocalDate.of(2028, 1, 1).plusDays(random.nextInt(366)));
    }

    private static List<LocalDate> days(Recurrence recurrence, DayOfWeek weekday) {
        return FIRST.datesUntil(LAST)
                .filter(day -> day.getDayOfWeek() == weekday && recurrence.includes(day))
                .toList();
    }

    /// Walks through the years day by day and counts weeks, weekdays and seasons as one would on a wall calendar.
    private static List<LocalDate> counted(Recurrence recurrence, DayOfWeek weekday) {
        var since = recurrence.since();
        var week = since == null ? 0 : -1;
        var counted = new java.util.ArrayList<LocalDate>();
        for (var day = FIRST.minusDays(7); day.isBefore(LAST); day = day.plusDays(1)) {
            if (since != null && day.getDayOfWeek() == DayOfWeek.MONDAY) {
                week = sameWeek(day, since) ? 0 : week < 0 ? -1 : week + 1;
            }
            if (!day.isBefore(FIRST)
                    && day.getDayOfWeek() == weekday
                    && week >= 0
                    && week % recurrence.weeks() == 0
                    && isNumber(day, recurrence.nth())
                    && isIn(day, recurrence.season())) {
                counted.add(day);
            }
        }
        return counted;
    }

    private static boolean sameWeek(LocalDate one, LocalDate other) {
        return one.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == other.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                && one.get(IsoFields.WEEK_BASED_YEAR) == other.get(IsoFields.WEEK_BASED_YEAR);
    }

    private static boolean isNumber(LocalDate day, int nth) {
        var number = 0;
        for (var each = day; each.getMonth() == day.getMonth(); each = each.minusWeeks(1)) {
            number++;
        }
        var isLast = day.plusWeeks(1).getMonth() != day.getMonth();
        return nth == 0 || nth == number || nth == Recurrence.LAST && isLast;
    }

    private static boolean isIn(LocalDate day, @Nullable Season season) {
        if (season == null) {
            return true;
        }
        var text = MonthDay.from(day).toString();
        var from = season.from().toString();
        var to = season.to().toString();
        return from.compareTo(to) <= 0
                ? text.compareTo(from) >= 0 && text.compareTo(to) <= 0
                : text.compareTo(from) >= 0 || text.compareTo(to) <= 0;
    }
}
