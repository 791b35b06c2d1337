package balieplein.insight.web;

import static balieplein.web.Formats.clock;
import static balieplein.web.Formats.shortWeekday;
import static balieplein.web.Formats.time;
import static balieplein.web.Formats.weekday;
import static balieplein.web.Texts.text;

import balieplein.insight.Overview;
import balieplein.insight.VisitsReport;
import balieplein.web.Formats;
import balieplein.web.HeatRow;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The average week of a period, with its sentence.
final class OverviewHeat {

    private final Overview overview;
    private final Function<String, String> csv;

    /// @param csv address of a file, from its kind and dimensions
    OverviewHeat(Overview overview, Function<String, String> csv) {
        this.overview = overview;
        this.csv = csv;
    }

    DashboardPage.Heat heat() {
        var starts = starts(overview.week());
        var rows = new ArrayList<HeatRow>();
        for (var day : DayOfWeek.values()) {
            var open = overview.openWeek().get(day.ordinal());
            var values = starts.stream().map(start -> average(day, start, open)).toList();
            if (open > 0 || values.stream().anyMatch(value -> value > 0)) {
                rows.add(new HeatRow(shortWeekday(day), values));
            }
        }
        return new DashboardPage.Heat(
                busiest(starts),
                starts.stream().map(Formats::clock).toList(),
                rows,
                csv.apply("visits weekday,half-hour"));
    }

    private int average(DayOfWeek day, LocalTime start, int open) {
        var visits = overview.week().rows().stream()
                .filter(row -> is(row, day) && row.keys().get(1).equals(start.toString()))
                .mapToInt(VisitsReport.Row::visits)
                .sum();
        return Math.toIntExact(Math.round(visits / (double) Math.max(1, open)));
    }

    private String busiest(List<LocalTime> starts) {
        record Cell(DayOfWeek day, LocalTime start, int visits) {}
        return Stream.of(DayOfWeek.values())
                .flatMap(day -> starts.stream()
                        .map(start -> new Cell(
                                day,
                                start,
                                average(day, start, overview.openWeek().get(day.ordinal())))))
                .max(Comparator.comparingInt(Cell::visits))
                .filter(cell -> cell.visits() > 0)
                .map(cell -> text(
                        "insight.staff.over.heat.sentence",
                        weekday(cell.day()),
                        clock(cell.start()),
                        time(cell.start().plusMinutes(DayHalfHours.LENGTH)),
                        cell.visits()))
                .orElse("");
    }

    private static boolean is(VisitsReport.Row row, DayOfWeek day) {
        return row.keys().getFirst().equalsIgnoreCase(day.name());
    }

    /// From the first half hour with visitors to the last, with the empty ones between them.
    private static List<LocalTime> starts(VisitsReport week) {
        var with = week.rows().stream()
                .map(row -> LocalTime.parse(row.keys().get(1)))
                .sorted()
                .toList();
        return with.isEmpty() ? List.of() : DayHalfHours.between(with.getFirst(), with.getLast());
    }
}
