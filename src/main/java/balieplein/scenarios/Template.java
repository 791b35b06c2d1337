package balieplein.scenarios;

import balieplein.insight.Measurement;
import balieplein.locations.Location;
import balieplein.locations.OpeningWeek;
import balieplein.locations.OpeningWindow;
import balieplein.locations.Regime;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The library: scenarios that cities ask for, made from the week as it is (OPT-03).
public enum Template {
    TODAY,
    /// The day that opens last opens an hour earlier.
    EARLIER,
    /// The busiest day without an evening stays open until eight.
    EVENING,
    /// Another location closes and its visitors come here.
    CLOSING,
    /// Fridays by appointment only.
    FRIDAY,
    /// Four of five with an appointment, where one is possible.
    APPOINTMENTS,
    /// One counter more in the largest pool.
    COUNTER;

    private static final LocalTime EIGHT = LocalTime.of(20, 0);
    private static final LocalTime FIVE = LocalTime.of(17, 0);
    private static final int MOST_BOOK = 80;

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Template> find(String tag) {
        return Arrays.stream(values()).filter(each -> each.tag().equals(tag)).findFirst();
    }

    /// @param others the other locations that are open at the end of the period
    Scenario make(Scenario today, Measurement measured, Location location, List<Location> others) {
        var none = Scenario.Change.NONE;
        return switch (this) {
            case TODAY -> today;
            case EARLIER ->
                opening(today)
                        .map(weekday -> with(
                                today,
                                weekday,
                                window -> new OpeningWindow(window.from().minusHours(1), window.to(), window.regime()),
                                true))
                        .orElse(today);
            case EVENING ->
                withoutEvening(today, measured)
                        .map(weekday -> with(
                                today,
                                weekday,
                                window -> new OpeningWindow(window.from(), EIGHT, window.regime()),
                                false))
                        .orElse(today);
            case CLOSING ->
                with(
                        today,
                        new Scenario.Change(
                                none.shift(),
                                null,
                                others.isEmpty() ? null : others.getFirst().code(),
                                null,
                                null,
                                0));
            case FRIDAY ->
                with(
                        today,
                        DayOfWeek.FRIDAY,
                        window -> new OpeningWindow(window.from(), window.to(), Regime.APPOINTMENT),
                        true);
            case APPOINTMENTS -> with(today, new Scenario.Change(none.shift(), MOST_BOOK, null, null, null, 0));
            case COUNTER -> oneMore(today, location);
        };
    }

    private static Optional<DayOfWeek> opening(Scenario today) {
        return today.week().days().entrySet().stream()
                .max(Comparator.comparing(day -> day.getValue().getFirst().from()))
                .map(Map.Entry::getKey);
    }

    private static Optional<DayOfWeek> withoutEvening(Scenario today, Measurement measured) {
        return today.week().days().entrySet().stream()
                .filter(day -> day.getValue().getLast().to().isBefore(FIVE))
                .map(Map.Entry::getKey)
                .max(Comparator.comparingInt(weekday -> visits(measured, weekday)));
    }

    private static int visits(Measurement measured, DayOfWeek weekday) {
        return measured.arrivals().stream()
                .filter(arrivals -> arrivals.weekday() == weekday)
                .mapToInt(Measurement.Arrivals::visits)
                .sum();
    }

    /// With another first or last window on one day.
    private static Scenario with(
            Scenario today, DayOfWeek weekday, UnaryOperator<OpeningWindow> change, boolean first) {
        var windows = new ArrayList<>(today.week().on(weekday));
        if (windows.isEmpty()) {
            return today;
        }
        var at = first ? 0 : windows.size() - 1;
        windows.set(at, change.apply(windows.get(at)));
        var week = new EnumMap<DayOfWeek, List<OpeningWindow>>(DayOfWeek.class);
        week.putAll(today.week().days());
        week.put(weekday, windows);
        return new Scenario(
                today.name(),
                today.location(),
                today.from(),
                today.to(),
                new OpeningWeek(week),
                today.counters(),
                today.change(),
                today.year());
    }

    private static Scenario with(Scenario today, Scenario.Change change) {
        return new Scenario(
                today.name(),
                today.location(),
                today.from(),
                today.to(),
                today.week(),
                today.counters(),
                change,
                today.year());
    }

    private static Scenario oneMore(Scenario today, Location location) {
        var largest = location.pools().stream()
                .max(Comparator.comparingInt(
                        pool -> location.counters(today.to(), pool.code()).size()))
                .map(pool -> pool.code())
                .orElse("");
        var counters = new EnumMap<DayOfWeek, Map<String, CounterPlan>>(DayOfWeek.class);
        today.counters().forEach((weekday, plans) -> {
            var more = new java.util.LinkedHashMap<>(plans);
            more.computeIfPresent(largest, (pool, plan) -> plan.plus(1));
            counters.put(weekday, more);
        });
        return new Scenario(
                today.name(),
                today.location(),
                today.from(),
                today.to(),
                today.week(),
                counters,
                today.change(),
                today.year());
    }
}
