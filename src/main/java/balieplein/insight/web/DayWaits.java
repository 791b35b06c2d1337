package balieplein.insight.web;

import static balieplein.web.Formats.clock;
import static balieplein.web.Formats.time;
import static balieplein.web.Texts.text;

import balieplein.insight.DayFigures;
import balieplein.insight.Spread;
import balieplein.insight.TimesReport;
import balieplein.web.Formats;
import balieplein.web.LineChart;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How long who arrived in each half hour of a day waited.
final class DayWaits {

    private DayWaits() {}

    static DayReportPage.Waits of(DayFigures figures, String csv) {
        var rows = figures.timesByHalfHour().rows();
        var labels = rows.stream().map(row -> clock(start(row))).toList();
        var p90 = rows.stream().map(row -> minutes(row.waiting().p90())).toList();
        var p50 = rows.stream().map(row -> minutes(row.waiting().p50())).toList();
        var lines = List.of(new LineChart.Line("p90", p90), new LineChart.Line("p50", p50));
        var longest = rows.stream()
                .max(Comparator.comparing(
                        row -> Objects.requireNonNullElse(row.waiting().p90(), Duration.ZERO)))
                .map(row -> text(
                        "insight.staff.day.waits.sentence",
                        clock(start(row)),
                        time(start(row).plusMinutes(DayHalfHours.LENGTH)),
                        Formats.minutes(minutes(row.waiting().p90()))))
                .orElse("");
        return new DayReportPage.Waits(longest, new LineChart(labels, lines, 0, ""), csv);
    }

    private static LocalTime start(TimesReport.Row row) {
        return LocalTime.parse(row.keys().getFirst());
    }

    private static int minutes(@Nullable Duration duration) {
        return duration == null ? 0 : Math.toIntExact(Spread.wholeMinutes(duration));
    }
}
