package balieplein.locations.web;

import static balieplein.web.Texts.text;

import balieplein.kernel.CityTime;
import balieplein.locations.OpeningWindow;
import balieplein.locations.Recurrence;
import balieplein.locations.Regime;
import balieplein.locations.Season;
import balieplein.locations.WindowFilter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a window has beyond its times and regime, as typed: for whom, which share, on which of its weekdays.
///
/// @param typed by the names of [#FIELDS]; empty when there is nothing
public record WindowExtra(Map<String, String> typed) {

    public static final List<String> FIELDS =
            List.of("share", "release", "min", "max", "groups", "weeks", "since", "nth", "season-from", "season-to");

    static final WindowExtra NONE = new WindowExtra(Map.of());

    /// Thrown inside this class only, with what to tell about a field.
    private static final class Mistake extends RuntimeException {

        private static final long serialVersionUID = 1;

        Mistake(String field) {
            super(text("locations.staff.window.fault." + field));
        }
    }

    static WindowExtra of(OpeningWindow window) {
        var typed = new LinkedHashMap<String, String>();
        var filter = window.filter();
        var recurrence = window.recurrence();
        var season = recurrence.season();
        put(typed, "share", window.share() == OpeningWindow.ALL ? null : window.share());
        put(typed, "release", window.release() == 0 ? null : window.release());
        put(typed, "min", filter.minMinutes());
        put(typed, "max", filter.maxMinutes());
        put(
                typed,
                "groups",
                filter.groups().isEmpty()
                        ? null
                        : filter.groups().stream().sorted().collect(Collectors.joining(" ")));
        put(typed, "weeks", recurrence.weeks() == 1 ? null : recurrence.weeks());
        put(typed, "since", recurrence.since());
        put(typed, "nth", recurrence.nth() == 0 ? null : recurrence.nth());
        put(typed, "season-from", season == null ? null : written(season.from()));
        put(typed, "season-to", season == null ? null : written(season.to()));
        return new WindowExtra(typed);
    }

    /// @param name of the row, `monday-1`
    static WindowExtra read(String name, Map<String, String> form) {
        var typed = new LinkedHashMap<String, String>();
        for (var field : FIELDS) {
            put(typed, field, form.get(name + "-" + field));
        }
        return new WindowExtra(typed);
    }

    public String get(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean isEmpty() {
        return typed.isEmpty();
    }

    /// What is wrong in it; empty when nothing is.
    String error(Regime regime) {
        try {
            window(LocalTime.MIN, LocalTime.NOON, regime);
            return regime == Regime.MIXED || (get("share") + get("release")).isEmpty()
                    ? ""
                    : text("locations.staff.window.fault.mixed");
        } catch (Mistake mistake) {
            return String.valueOf(mistake.getMessage());
        }
    }

    /// Of an extra without error.
    OpeningWindow window(LocalTime from, LocalTime to, Regime regime) {
        var share = number("share", 0, OpeningWindow.ALL);
        var release = number("release", 0, OpeningWindow.LONGEST_RELEASE);
        var all = share == null ? OpeningWindow.ALL : share;
        return new OpeningWindow(from, to, regime, all, release == null ? 0 : release, filter(), recurrence());
    }

    private WindowFilter filter() {
        var least = number("min", 1, OpeningWindow.END_OF_DAY);
        var most = number("max", 1, OpeningWindow.END_OF_DAY);
        if (least != null && most != null && least > most) {
            throw new Mistake("max");
        }
        var groups = get("groups").isEmpty()
                ? Stream.<String>of()
                : Arrays.stream(get("groups").split("[ ,;]+"));
        return new WindowFilter(groups.collect(Collectors.toSet()), least, most);
    }

    private Recurrence recurrence() {
        var weeks = number("weeks", 1, 52);
        var since = since();
        if ((weeks != null && weeks > 1) != (since != null)) {
            throw new Mistake("since");
        }
        var nth = get("nth").equals("-1") ? Integer.valueOf(Recurrence.LAST) : number("nth", 1, 5);
        return new Recurrence(weeks == null ? 1 : weeks, since, nth == null ? 0 : nth, season());
    }

    private @Nullable LocalDate since() {
        try {
            return get("since").isEmpty() ? null : CityTime.day(get("since"));
        } catch (DateTimeException e) {
            throw new Mistake("since");
        }
    }

    private @Nullable Season season() {
        if (get("season-from").isEmpty() && get("season-to").isEmpty()) {
            return null;
        }
        try {
            return new Season(MonthDay.parse("--" + get("season-from")), MonthDay.parse("--" + get("season-to")));
        } catch (DateTimeException e) {
            throw new Mistake("season");
        }
    }

    private @Nullable Integer number(String field, int least, int most) {
        var text = get(field);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new Mistake(field);
        }
        return Integer.valueOf(text);
    }

    /// The codes that are of no service, theme, product or step.
    Set<String> unknown(Set<String> known) {
        return get("groups").isEmpty()
                ? Set.of()
                : Arrays.stream(get("groups").split("[ ,;]+"))
                        .filter(code -> !known.contains(code))
                        .collect(Collectors.toSet());
    }

    private static void put(Map<String, String> typed, String field, @Nullable Object value) {
        var text = value == null ? "" : value.toString().strip();
        if (!text.isEmpty()) {
            typed.put(field, text);
        }
    }

    private static String written(MonthDay day) {
        return day.toString().substring(2);
    }
}
