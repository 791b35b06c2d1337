package balieplein.scenarios.web;

import static balieplein.web.Formats.decimal;
import static balieplein.web.Formats.number;
import static balieplein.web.Formats.percent;
import static balieplein.web.Formats.weekday;
import static balieplein.web.Texts.text;

import balieplein.locations.Location;
import balieplein.models.Outcome;
import balieplein.models.QueueModel;
import balieplein.scenarios.WhatIf;
import balieplein.scenarios.web.Comparison.Row;
import balieplein.scenarios.web.Comparison.Side;
import balieplein.web.Formats;
import balieplein.web.Texts;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tables of a comparison: per pool and per weekday.
final class ComparisonRows {

    private static final double MINUTE = 60;

    private final WhatIf.Answered answer;
    private final Location location;

    ComparisonRows(WhatIf.Answered answer, Location location) {
        this.answer = answer;
        this.location = location;
    }

    List<Row> pools() {
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

    Row weekday(DayOfWeek weekday) {
        return new Row(
                Formats.capital(Formats.weekday(weekday)), side(answer.today(), weekday), side(answer.then(), weekday));
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
}
