package balieplein.scenarios.web;

import static balieplein.web.Formats.decimal;
import static balieplein.web.Formats.minutes;
import static balieplein.web.Formats.number;
import static balieplein.web.Formats.percent;
import static balieplein.web.Formats.time;
import static balieplein.web.Formats.weekday;
import static balieplein.web.Texts.text;

import balieplein.locations.Location;
import balieplein.models.Outcome;
import balieplein.models.QueueModel;
import balieplein.scenarios.Note;
import balieplein.scenarios.WhatIf;
import balieplein.scenarios.web.Comparison.Headline;
import balieplein.scenarios.web.Comparison.Row;
import balieplein.scenarios.web.Comparison.Side;
import balieplein.web.Formats;
import balieplein.web.LineChart;
import balieplein.web.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts an answer into words and numbers.
final class Comparisons {

    private static final String GOOD = "success";
    private static final String BAD = "warning";
    private static final String PLAIN = "neutral";
    private static final double MINUTE = 60;

    private final WhatIf.Answered answer;
    private final Location location;

    private Comparisons(WhatIf.Answered answer, Location location) {
        this.answer = answer;
        this.location = location;
    }

    static Comparison of(WhatIf.Answered answer, Location location) {
        return new Comparisons(answer, location).compare();
    }

    private Comparison compare() {
        var weekdays = weekdays();
        return new Comparison(
                sentence(),
                answer.generated() == 0 ? "" : text("scenarios.staff.generated", answer.generated(), answer.visits()),
                headlines(),
                chart(weekdays),
                text("scenarios.staff.chart.sentence"),
                pools(),
                weekdays.stream().map(this::weekdayRow).toList(),
                notes(false),
                notes(true));
    }

    private String sentence() {
        var today = answer.today().all();
        var then = answer.then().all();
        var clear = then.all().low() > today.all().high()
                || then.all().high() < today.all().low();
        var key = !clear ? "same" : then.all().mean() < today.all().mean() ? "shorter" : "longer";
        return text(
                "scenarios.staff.sentence." + key,
                shown(today.all().mean()),
                shown(then.all().mean()),
                hours(answer.then().weekHours() - answer.today().weekHours()));
    }

    private List<Headline> headlines() {
        var today = answer.today().all();
        var then = answer.then().all();
        var more = answer.then().weekHours() - answer.today().weekHours();
        return List.of(
                headline(
                        "mean",
                        shown(then.all().mean()),
                        shown(today.all().mean()),
                        then.all().mean() - today.all().mean()),
                headline(
                        "p90",
                        shown(then.all().p90()),
                        shown(today.all().p90()),
                        then.all().p90() - today.all().p90()),
                headline(
                        "within",
                        percent(then.all().within()),
                        percent(today.all().within()),
                        today.all().within() - then.all().within()),
                headline("leaves", clock(then.lastLeaves()), clock(today.lastLeaves()), 0),
                headline(
                        "queue",
                        number(Math.round(then.mostWaiting())),
                        number(Math.round(today.mostWaiting())),
                        then.mostWaiting() - today.mostWaiting()),
                headline(
                        "hours",
                        decimal(answer.then().weekHours()),
                        decimal(answer.today().weekHours()),
                        more),
                headline(
                        "lost",
                        decimal(then.unserved() + then.unplaced()),
                        decimal(today.unserved() + today.unplaced()),
                        then.unserved() + then.unplaced() - today.unserved() - today.unplaced()));
    }

    private static Headline headline(String key, String value, String before, double worse) {
        var color = Math.abs(worse) < 0.005 ? PLAIN : worse > 0 ? BAD : GOOD;
        return new Headline(
                text("scenarios.staff.figure." + key), value, text("scenarios.staff.figure.today", before), color);
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
                                : (int) Math.round(outcome.all().p90() / MINUTE))
                        .toList());
    }

    private List<Row> pools() {
        var rows = new ArrayList<Row>();
        for (var pool = 0; pool < answer.pools().size(); pool++) {
            var today = answer.today().all().pools().get(pool);
            var then = answer.then().all().pools().get(pool);
            if (today.visits() + then.visits() > 0) {
                rows.add(new Row(poolName(answer.pools().get(pool)), side(today), side(then)));
            }
        }
        rows.add(new Row(
                text("scenarios.staff.all"),
                side(answer.today().all().all()),
                side(answer.then().all().all())));
        return rows;
    }

    private Row weekdayRow(DayOfWeek weekday) {
        return new Row(Formats.capital(weekday(weekday)), side(answer.today(), weekday), side(answer.then(), weekday));
    }

    private static Side side(QueueModel.Answer answer, DayOfWeek weekday) {
        @Nullable Outcome outcome = answer.weekdays().get(weekday);
        return outcome == null ? new Side("–", "–", "–", "–", "–", "–") : side(outcome.all());
    }

    private static Side side(Outcome.Wait wait) {
        return new Side(
                number(Math.round(wait.visits())),
                decimal(wait.mean() / MINUTE),
                decimal(wait.low() / MINUTE) + "–" + decimal(wait.high() / MINUTE),
                decimal(wait.p50() / MINUTE),
                decimal(wait.p90() / MINUTE),
                percent(wait.within()));
    }

    private String poolName(String code) {
        return location.findPool(code)
                .map(pool -> pool.name().in(Texts.language()))
                .orElse(code);
    }

    private List<String> notes(boolean extrapolation) {
        return answer.notes().stream()
                .filter(note -> note.extrapolation() == extrapolation)
                .map(Comparisons::note)
                .toList();
    }

    private static String note(Note note) {
        var values = note.values().stream().map(Comparisons::value).toArray();
        if (note.key().equals("new-hours") || note.key().equals("far-crews")) {
            values = new Object[] {weekdays(note.values().getFirst())};
        }
        return text("scenarios.staff.note." + note.key(), values);
    }

    private static String weekdays(String numbers) {
        return Arrays.stream(numbers.split(","))
                .map(number -> weekday(DayOfWeek.of(Integer.parseInt(number))))
                .collect(Collectors.joining(", "));
    }

    private static String value(String value) {
        if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return Formats.date(LocalDate.parse(value));
        }
        return value.matches("\\d{1,9}") ? number(Long.parseLong(value)) : value;
    }

    private static String shown(double seconds) {
        return seconds < 10 * MINUTE
                ? text("scenarios.staff.minutes", decimal(seconds / MINUTE))
                : minutes(Math.round(seconds / MINUTE));
    }

    private static String hours(double hours) {
        return Math.abs(hours) < 0.05
                ? text("scenarios.staff.hours.same")
                : text(
                        hours > 0 ? "scenarios.staff.hours.more" : "scenarios.staff.hours.fewer",
                        decimal(Math.abs(hours)));
    }

    private static String clock(double seconds) {
        return time(LocalTime.ofSecondOfDay(Math.min(86_399, Math.round(seconds / MINUTE) * 60)));
    }
}
