package balieplein.scenarios.web;

import static balieplein.web.Formats.weekday;
import static balieplein.web.Texts.text;

import balieplein.locations.Location;
import balieplein.models.QueueModel;
import balieplein.scenarios.WhatIf;
import balieplein.web.Formats;
import balieplein.web.LineChart;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;

/// Puts an answer into words and numbers.
final class Comparisons {

    private final WhatIf.Answered answer;
    private final Location location;
    private final ComparisonNotes notes;

    private Comparisons(WhatIf.Answered answer, Location location, Names names) {
        this.answer = answer;
        this.location = location;
        this.notes = new ComparisonNotes(names);
    }

    static Comparison of(WhatIf.Answered answer, Location location, Names names) {
        return new Comparisons(answer, location, names).compare();
    }

    private Comparison compare() {
        var weekdays = weekdays();
        var rows = new ComparisonRows(answer, location);
        return new Comparison(
                sentence(),
                answer.generated() == 0 ? "" : text("scenarios.staff.generated", answer.generated(), answer.visits()),
                ComparisonHeadlines.of(answer),
                chart(weekdays),
                text("scenarios.staff.chart.sentence"),
                rows.pools(),
                weekdays.stream().map(rows::weekday).toList(),
                notes.of(answer, false),
                notes.of(answer, true));
    }

    private String sentence() {
        var today = answer.today().all();
        var then = answer.then().all();
        var clear = then.all().low() > today.all().high()
                || then.all().high() < today.all().low();
        var key = !clear ? "same" : then.all().mean() < today.all().mean() ? "shorter" : "longer";
        return text(
                "scenarios.staff.sentence." + key,
                ComparisonWords.shown(today.all().mean()),
                ComparisonWords.shown(then.all().mean()),
                ComparisonWords.hours(answer.then().weekHours() - answer.today().weekHours()));
    }

    private List<DayOfWeek> weekdays() {
        return Arrays.stream(DayOfWeek.values())
                .filter(weekday -> answer.today().weekdays().containsKey(weekday)
                        || answer.then().weekdays().containsKey(weekday))
                .toList();
    }

    private LineChart chart(List<DayOfWeek> weekdays) {
        return new LineChart(
                weekdays.stream().map(Formats::shortWeekday).toList(),
                List.of(
                        line("scenarios.staff.today", answer.today(), weekdays),
                        line("scenarios.staff.then", answer.then(), weekdays)),
                10,
                text("scenarios.staff.promise"));
    }

    private static LineChart.Line line(String key, QueueModel.Answer answer, List<DayOfWeek> weekdays) {
        return new LineChart.Line(
                text(key),
                weekdays.stream()
                        .map(weekday -> answer.weekdays().get(weekday))
                        .map(outcome -> outcome == null
                                ? 0
                                : (int) Math.round(outcome.all().p90() / ComparisonWords.MINUTE))
                        .toList());
    }
}
