package balieplein.insight.web;

import static balieplein.web.Formats.number;
import static balieplein.web.Formats.weekday;
import static balieplein.web.Texts.text;

import balieplein.insight.Overview;
import balieplein.insight.Ranking;
import balieplein.web.Formats;
import java.time.LocalTime;
import java.util.function.Function;

/// The busiest weekdays and windows of a period.
final class OverviewRanks {

    private final Overview overview;
    private final Function<String, String> csv;

    OverviewRanks(Overview overview, Function<String, String> csv) {
        this.overview = overview;
        this.csv = csv;
    }

    DashboardRanks ranks() {
        var ranking = overview.ranking();
        var average = ranking.average();
        var days = ranking.weekdays();
        var sentence = average == null || days.size() < 2
                ? ""
                : text(
                        "insight.staff.over.ranks.sentence",
                        Shown.decimal(average),
                        ranking.days(),
                        weekday(days.get(0).weekday()),
                        weekday(days.get(1).weekday()));
        return new DashboardRanks(
                sentence,
                days.stream().map(OverviewRanks::rank).toList(),
                ranking.windows().stream().map(OverviewRanks::rank).toList(),
                csv.apply("times weekday,opening"));
    }

    private static DashboardRanks.Weekday rank(Ranking.Weekday day) {
        return new DashboardRanks.Weekday(
                Formats.capital(weekday(day.weekday())),
                number(day.n()),
                Shown.decimal(day.perDay()),
                Shown.decimal(day.perHour()),
                number(day.visits()));
    }

    private static DashboardRanks.Window rank(Ranking.Window window) {
        return new DashboardRanks.Window(
                Formats.capital(weekday(window.weekday())) + " " + opening(window.opening()),
                number(window.n()),
                Shown.decimal(window.perWindow()),
                Shown.decimal(window.perHour()),
                Shown.bare(window.waiting().p50()),
                Shown.bare(window.waiting().p90()),
                staffMinutes(window));
    }

    private static String staffMinutes(Ranking.Window window) {
        var minutes = window.staffMinutes();
        return minutes == null ? Shown.NOTHING : Shown.decimal(minutes);
    }

    /// `09:00-20:00 appointment` as `9.00–20.00, op afspraak`.
    private static String opening(String opening) {
        var parts = opening.split("[ -]", 3);
        return text(
                "insight.staff.over.opening",
                Formats.clock(LocalTime.parse(parts[0]), LocalTime.parse(parts[1])),
                text("insight.staff.over.regime." + parts[2]));
    }
}
