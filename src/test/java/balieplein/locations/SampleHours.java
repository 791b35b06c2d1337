package balieplein.locations;

import balieplein.cities.CityCalendar;
import balieplein.kernel.LocalizedText;
import balieplein.kernel.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Opening hours of model cities, and hours written as `mon 09:00-15:00`.
final class SampleHours {

    static final CityCalendar BELGIAN = CityCalendar.BELGIAN;

    /// City A: Monday to Wednesday and Friday 9–15, Thursday 9–20; from 16 January 2017 Monday 9–20 too.
    static final OpeningHours STADSKANTOOR = hours(
            pattern(
                    "2012-01-01",
                    Regime.MIXED,
                    "mon 09:00-15:00",
                    "tue 09:00-15:00",
                    "wed 09:00-15:00",
                    "thu 09:00-20:00",
                    "fri 09:00-15:00"),
            pattern(
                    "2017-01-16",
                    Regime.APPOINTMENT,
                    "mon 09:00-20:00",
                    "tue 09:00-15:00",
                    "wed 09:00-15:00",
                    "thu 09:00-20:00",
                    "fri 09:00-15:00"));

    /// City B: Thursday from 12, from 2016 on from 11; Friday walk-in, from 2016 on by appointment without a gap.
    static final OpeningHours MIJNSTAD = hours(
            pattern("2010-01-01", Regime.WALK_IN, "thu 12:00-20:00", "fri 09:00-12:00"),
            pattern("2016-01-01", Regime.APPOINTMENT, "thu 11:00-20:00", "fri 09:00-16:00"));

    private SampleHours() {}

    static OpeningHours hours(OpeningPattern... patterns) {
        return with(List.of(), patterns);
    }

    static OpeningHours with(List<OpeningException> exceptions, OpeningPattern... patterns) {
        return new OpeningHours(Period.ALWAYS, List.of(patterns), exceptions, BELGIAN);
    }

    static OpeningPattern pattern(String from, Regime regime, String... days) {
        var week = new EnumMap<DayOfWeek, List<OpeningWindow>>(DayOfWeek.class);
        for (var day : days) {
            week.put(
                    weekday(day.substring(0, 3)),
                    windows(regime, day.substring(4).split(" ")));
        }
        return pattern(from, regime, new OpeningWeek(week));
    }

    static OpeningPattern pattern(String from, Regime regime, OpeningWeek week) {
        return OpeningPattern.published(LocalDate.parse(from), null, week);
    }

    static OpeningException exception(String from, String to) {
        return new OpeningException(
                LocalDate.parse(from), LocalDate.parse(to), LocalizedText.dutch("Gesloten"), new OpeningWeek(Map.of()));
    }

    static OpeningException exception(String from, String to, String days, String... windows) {
        return new OpeningException(
                LocalDate.parse(from), LocalDate.parse(to), LocalizedText.dutch("Andere uren"), week(days, windows));
    }

    static OpeningWeek week(String days, String... windows) {
        var week = new EnumMap<DayOfWeek, List<OpeningWindow>>(DayOfWeek.class);
        for (var day : days.split(" ")) {
            week.put(weekday(day), windows(Regime.APPOINTMENT, windows));
        }
        return new OpeningWeek(week);
    }

    static List<OpeningWindow> windows(Regime regime, String... windows) {
        return List.of(windows).stream().map(text -> window(text, regime)).toList();
    }

    static OpeningWindow window(String text, Regime regime) {
        var times = text.split("-");
        return new OpeningWindow(LocalTime.parse(times[0]), LocalTime.parse(times[1]), regime);
    }

    private static DayOfWeek weekday(String name) {
        return List.of(DayOfWeek.values()).stream()
                .filter(day -> day.name().toLowerCase(java.util.Locale.ROOT).startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    /// The windows of a day as people write them; empty when closed.
    static String text(OpenDay day) {
        return day.windows().stream()
                .map(window -> window.from() + "-" + window.to())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
