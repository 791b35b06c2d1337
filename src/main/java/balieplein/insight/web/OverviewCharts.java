package balieplein.insight.web;

import static balieplein.web.Formats.clock;
import static balieplein.web.Formats.number;
import static balieplein.web.Formats.shortWeekday;
import static balieplein.web.Formats.time;
import static balieplein.web.Formats.weekday;
import static balieplein.web.Texts.text;

import balieplein.insight.Overview;
import balieplein.insight.Overviews;
import balieplein.insight.Spread;
import balieplein.insight.TargetPolicy;
import balieplein.insight.TimesReport;
import balieplein.insight.VisitsReport;
import balieplein.web.Bar;
import balieplein.web.ColumnChart;
import balieplein.web.Formats;
import balieplein.web.HeatRow;
import balieplein.web.LineChart;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The charts of a period, each with its sentence.
final class OverviewCharts {

    private static final int HALF_HOUR = 30;
    private static final int MONTHS_OF_A_SEASON = 3;

    private final Overview overview;
    private final Function<String, String> csv;

    /// @param csv address of a file, from its kind and dimensions
    OverviewCharts(Overview overview, Function<String, String> csv) {
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

    DashboardPage.Waits waits() {
        var byDate = Overviews.isByDate(overview.selection());
        var rows = overview.moments().rows();
        var labels = rows.stream().map(row -> moment(row, byDate)).toList();
        var chart = new LineChart(
                labels,
                List.of(
                        new LineChart.Line("p90", minutes(rows, spread -> spread.p90())),
                        new LineChart.Line("p50", minutes(rows, spread -> spread.p50()))),
                Math.toIntExact(TargetPolicy.AFTER_ARRIVAL.toMinutes()),
                text("insight.staff.over.norm", Formats.minutes(TargetPolicy.AFTER_ARRIVAL.toMinutes())));
        var above = rows.stream()
                .filter(row -> longer(row.waiting().p90(), TargetPolicy.AFTER_ARRIVAL))
                .count();
        return new DashboardPage.Waits(
                text(byDate ? "insight.staff.over.waits.days" : "insight.staff.over.waits.months", above, rows.size()),
                chart,
                csv.apply(byDate ? "times date" : "times month"));
    }

    DashboardPage.@Nullable Season season() {
        var rows = overview.months().rows();
        if (rows.size() < MONTHS_OF_A_SEASON) {
            return null;
        }
        var columns = rows.stream()
                .map(row -> new Bar(row.keys().getFirst().substring(2), row.visits(), number(row.visits())))
                .toList();
        var most = rows.stream()
                .max(Comparator.comparingInt(VisitsReport.Row::visits))
                .orElseThrow();
        var average = overview.totals().visits() / (double) rows.size();
        return new DashboardPage.Season(
                text(
                        "insight.staff.over.season.sentence",
                        Shown.month(most.keys().getFirst()),
                        most.visits(),
                        Math.round(average)),
                new ColumnChart(columns),
                rows.stream().map(row -> Shown.month(row.keys().getFirst())).toList(),
                csv.apply("visits month"));
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
                        time(cell.start().plusMinutes(HALF_HOUR)),
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
        var all = new ArrayList<LocalTime>();
        if (!with.isEmpty()) {
            for (var minute = minute(with.getFirst()); minute <= minute(with.getLast()); minute += HALF_HOUR) {
                all.add(LocalTime.MIDNIGHT.plusMinutes(minute));
            }
        }
        return all;
    }

    private static String moment(TimesReport.Row row, boolean byDate) {
        var key = row.keys().getFirst();
        return byDate ? Formats.shortDay(LocalDate.parse(key)) : Shown.month(key);
    }

    private static List<Integer> minutes(List<TimesReport.Row> rows, Function<Spread, @Nullable Duration> which) {
        return rows.stream()
                .map(row -> Objects.requireNonNullElse(which.apply(row.waiting()), Duration.ZERO))
                .map(duration -> Math.toIntExact(Spread.wholeMinutes(duration)))
                .toList();
    }

    private static boolean longer(@Nullable Duration duration, Duration norm) {
        return duration != null && duration.compareTo(norm) > 0;
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
