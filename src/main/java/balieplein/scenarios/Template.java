package balieplein.scenarios;

import balieplein.insight.Measurement;
import balieplein.locations.Location;
import balieplein.locations.OpeningWindow;
import balieplein.locations.Regime;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
                TriedWeek.opening(today)
                        .map(weekday -> TriedWeek.with(
                                today,
                                weekday,
                                window -> new OpeningWindow(window.from().minusHours(1), window.to(), window.regime()),
                                true))
                        .orElse(today);
            case EVENING ->
                TriedWeek.withoutEvening(today, measured)
                        .map(weekday -> TriedWeek.with(
                                today,
                                weekday,
                                window -> new OpeningWindow(window.from(), EIGHT, window.regime()),
                                false))
                        .orElse(today);
            case CLOSING -> closing(today, others);
            case FRIDAY ->
                TriedWeek.with(
                        today,
                        DayOfWeek.FRIDAY,
                        window -> new OpeningWindow(window.from(), window.to(), Regime.APPOINTMENT),
                        true);
            case APPOINTMENTS ->
                TriedWeek.with(today, new Scenario.Change(none.shift(), MOST_BOOK, null, null, null, 0));
            case COUNTER -> TriedWeek.oneMore(today, location);
        };
    }

    private static Scenario closing(Scenario today, List<Location> others) {
        var none = Scenario.Change.NONE;
        var other = others.isEmpty() ? null : others.getFirst().code();
        return TriedWeek.with(today, new Scenario.Change(none.shift(), null, other, null, null, 0));
    }
}
