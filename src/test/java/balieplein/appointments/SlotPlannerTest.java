package balieplein.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.OpenDay;
import balieplein.locations.OpeningWindow;
import balieplein.locations.Places;
import balieplein.locations.Recurrence;
import balieplein.locations.Regime;
import balieplein.locations.Span;
import balieplein.locations.WindowFilter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SlotPlannerTest {

    private static final Location OFFICE = Places.office("hall", 1, "eid.request");
    private static final StepLimits NO_LIMITS = new StepLimits(null, null, null, List.of(), 3);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/appointments/free-starts.txt", delimiter = '|', numLinesToSkip = 1)
    void free_starts(
            String sentence,
            LocalDate date,
            @Nullable LocalDateTime now,
            int lead,
            int minutes,
            @Nullable Integer grid,
            String windows,
            @Nullable String bookings,
            int capacity,
            @Nullable String expected) {
        var day = new CityDay(date);
        var full = full(spans(day, bookings), capacity, day.length());
        var earliest = now == null ? 0 : day.minuteFrom(CityTime.instant(now).plus(Duration.ofMinutes(lead)));
        var starts = SlotPlanner.starts(spans(day, windows), full, minutes, grid == null ? minutes : grid, earliest);
        assertThat(shape(starts.stream().mapToObj(day::label).toList(), expected))
                .isEqualTo(expected);
    }

    @Test
    void every_start_of_a_changing_night_is_a_distinct_instant_with_its_full_time() {
        for (var date : List.of("2026-03-29", "2026-10-25", "2027-03-28")) {
            var day = new CityDay(LocalDate.parse(date));
            var starts = SlotPlanner.starts(spans(day, "00:00-06:00"), new BitSet(), 15, 15, 0).stream()
                    .mapToObj(day::instant)
                    .toList();
            assertThat(starts).doesNotHaveDuplicates().isSorted();
            assertThat(Duration.between(starts.getFirst(), starts.getLast()))
                    .isEqualTo(Duration.ofMinutes((starts.size() - 1) * 15L));
            assertThat(starts).hasSize(date.contains("-10-") ? 28 : 20);
        }
    }

    @Test
    void the_planner_agrees_with_counting_minute_by_minute() {
        var random = new Random(20_170_116);
        for (int round = 0; round < 2_000; round++) {
            var date = LocalDate.of(2026, 3, 20).plusDays(random.nextInt(12) + (round % 2 == 0 ? 0 : 214));
            var day = new CityDay(date);
            var from = random.nextInt(20) * 60 / 4;
            var window = new Span(from, Math.min(day.length(), from + 30 + random.nextInt(400)));
            var bookings = random.ints(random.nextInt(30), 0, day.length() - 60)
                    .mapToObj(start -> new Span(start, start + 5 + random.nextInt(55)))
                    .toList();
            var capacity = 1 + random.nextInt(3);
            var minutes = 1 + random.nextInt(45);
            var grid = 1 + random.nextInt(30);
            var earliest = random.nextInt(300);
            var starts = SlotPlanner.starts(
                    List.of(window), full(bookings, capacity, day.length()), minutes, grid, earliest);
            assertThat(starts.stream().boxed().toList())
                    .isEqualTo(bruteForce(window, bookings, capacity, minutes, grid, earliest));
        }
    }

    @Test
    void a_step_without_appointments_is_never_planned_and_a_walk_in_window_neither() {
        var window = new OpeningWindow(LocalTime.of(9, 0), LocalTime.of(12, 0), Regime.MIXED);
        var walkIn = new OpeningWindow(LocalTime.of(13, 0), LocalTime.of(15, 0), Regime.WALK_IN);
        var date = LocalDate.parse("2017-01-19");
        var day = new OpenDay(date, List.of(window, walkIn), null, null, null);
        var clock = new CityDay(date);
        assertThat(SlotPlanner.bookable(visit(Regime.MIXED, 10), OFFICE, day, clock, java.time.Instant.EPOCH))
                .containsExactly(new Span(540, 720));
        assertThat(SlotPlanner.bookable(visit(Regime.APPOINTMENT, 10), OFFICE, day, clock, java.time.Instant.EPOCH))
                .containsExactly(new Span(540, 720));
        assertThat(SlotPlanner.bookable(visit(Regime.WALK_IN, 10), OFFICE, day, clock, java.time.Instant.EPOCH))
                .isEmpty();
        assertThat(SlotPlanner.regime(visit(Regime.APPOINTMENT, 10), OFFICE, day))
                .isEqualTo(Regime.MIXED);
        assertThat(SlotPlanner.regime(visit(Regime.WALK_IN, 10), OFFICE, day)).isEqualTo(Regime.WALK_IN);
    }

    @Test
    void a_friday_for_longer_files_is_not_offered_for_a_short_one() {
        var filter = new WindowFilter(Set.of(), 20, null);
        var window = new OpeningWindow(
                LocalTime.of(9, 0), LocalTime.of(16, 0), Regime.APPOINTMENT, 100, 0, filter, Recurrence.ALWAYS);
        var date = LocalDate.parse("2016-01-08");
        var day = new OpenDay(date, List.of(window), null, null, null);
        var clock = new CityDay(date);
        assertThat(SlotPlanner.bookable(visit(Regime.MIXED, 5), OFFICE, day, clock, java.time.Instant.EPOCH))
                .isEmpty();
        assertThat(SlotPlanner.bookable(visit(Regime.MIXED, 30), OFFICE, day, clock, java.time.Instant.EPOCH))
                .containsExactly(new Span(540, 960));
        assertThat(SlotPlanner.regime(visit(Regime.MIXED, 5), OFFICE, day)).isEqualTo(Regime.CLOSED);
    }

    private static PlannedVisit visit(Regime regime, int minutes) {
        return new PlannedVisit(List.of(new VisitItem("eid.request", 1, null)), minutes, regime, false, NO_LIMITS);
    }

    private static List<Integer> bruteForce(
            Span window, List<Span> bookings, int capacity, int minutes, int grid, int earliest) {
        var starts = new java.util.ArrayList<Integer>();
        for (int start = window.from(); start + minutes <= window.to(); start++) {
            var free = start >= earliest && (start - window.from()) % grid == 0;
            for (int minute = start; minute < start + minutes; minute++) {
                var at = minute;
                free &= bookings.stream()
                                .filter(booking -> booking.from() <= at && at < booking.to())
                                .count()
                        < capacity;
            }
            if (free) {
                starts.add(start);
            }
        }
        return starts;
    }

    private static BitSet full(List<Span> bookings, int capacity, int length) {
        var full = new BitSet();
        for (int minute = 0; minute < length; minute++) {
            var at = minute;
            var taken = bookings.stream()
                    .filter(booking -> booking.from() <= at && at < booking.to())
                    .count();
            full.set(minute, taken >= capacity);
        }
        return full;
    }

    private static List<Span> spans(CityDay day, @Nullable String windows) {
        if (windows == null) {
            return List.of();
        }
        return Arrays.stream(windows.split(" "))
                .map(text -> text.split("-"))
                .map(times -> new OpeningWindow(LocalTime.parse(times[0]), LocalTime.parse(times[1]), Regime.MIXED))
                .map(day::span)
                .toList();
    }

    /// The starts in the form of the expectation: `16: 12:00..15:45` or all of them.
    private static @Nullable String shape(List<String> starts, @Nullable String expected) {
        if (starts.isEmpty()) {
            return null;
        }
        return expected != null && expected.contains("..")
                ? starts.size() + ": " + starts.getFirst() + ".." + starts.getLast()
                : String.join(" ", starts);
    }
}
