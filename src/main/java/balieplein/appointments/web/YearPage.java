package balieplein.appointments.web;

import balieplein.appointments.YearPlan;
import balieplein.locations.Location;
import balieplein.web.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A year of a location.
///
/// @param pattern the first day of the pattern that is looked at; absent for what is published
/// @param changed how many days have other hours than published
public record YearPage(
        String location,
        String locationName,
        int year,
        @Nullable LocalDate pattern,
        int changed,
        List<Week> weeks) implements Page {

    /// @param days the seven days; absent outside the year
    public record Week(LocalDate monday, int planned, int booked, List<Cell> days) {

        public int share() {
            return planned == 0 ? 0 : Math.round(100f * booked / planned);
        }
    }

    /// @param day absent outside the year
    /// @param changed whether its hours differ from what is published
    public record Cell(YearPlan.@Nullable Day day, boolean changed) {}

    static YearPage of(
            Location location, int year, @Nullable LocalDate pattern, List<YearPlan.Day> was, List<YearPlan.Day> days) {
        var weeks = new TreeMap<LocalDate, List<Cell>>();
        var changed = 0;
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            var differs = !day.windows().equals(was.get(i).windows());
            changed += differs ? 1 : 0;
            var monday = day.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            weeks.computeIfAbsent(monday, same -> empty())
                    .set(day.date().getDayOfWeek().getValue() - 1, new Cell(day, differs));
        }
        return new YearPage(
                location.code(),
                location.name(),
                year,
                pattern,
                changed,
                weeks.entrySet().stream()
                        .map(week -> week(week.getKey(), week.getValue()))
                        .toList());
    }

    /// The openings of a day, such as `09:00-12:00 13:30-16:00`.
    public static String hours(YearPlan.Day day) {
        return day.windows().stream()
                .map(window -> window.from() + "-" + window.to())
                .collect(Collectors.joining(" "));
    }

    private static List<Cell> empty() {
        var days = new ArrayList<Cell>();
        for (int i = 0; i < 7; i++) {
            days.add(new Cell(null, false));
        }
        return days;
    }

    private static Week week(LocalDate monday, List<Cell> days) {
        var planned = 0;
        var booked = 0;
        for (var cell : days) {
            if (cell.day() != null) {
                planned += cell.day().planned();
                booked += cell.day().booked();
            }
        }
        return new Week(monday, planned, booked, List.copyOf(days));
    }
}
