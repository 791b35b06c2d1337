package balieplein.scenarios.web;

import balieplein.models.Outcome;
import balieplein.models.QueueModel;
import balieplein.scenarios.SavedScenario;
import balieplein.scenarios.WhatIf;
import balieplein.web.Csv;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/// The figures of a scenario and of today as a file, waits in minutes. Who found the doors closed and who
/// found no free moment counts per day and belongs to no pool; what a week costs stands on the row of the whole week.
final class ScenarioFile {

    private final Csv csv;
    private final WhatIf.Answered answer;
    private final String week;
    private final String cost;

    private ScenarioFile(Csv csv, WhatIf.Answered answer, String week, String cost) {
        this.csv = csv;
        this.answer = answer;
        this.week = week;
        this.cost = cost;
    }

    static Csv of(SavedScenario saved) {
        var csv = new Csv(List.of(
                "week",
                "weekday",
                "pool",
                "visits",
                "mean",
                "low",
                "high",
                "p50",
                "p90",
                "within",
                "staff-hours",
                "overtime-hours",
                "closed-doors",
                "no-moment",
                "cost",
                "generated"));
        var answer = saved.answer();
        var cost = answer.cost();
        new ScenarioFile(csv, answer, "today", cost == null ? "" : cost.today().euros()).add(answer.today());
        new ScenarioFile(
                        csv, answer, "scenario", cost == null ? "" : cost.then().euros())
                .add(answer.then());
        return csv;
    }

    private void add(QueueModel.Answer played) {
        add("", played.all(), cost);
        played.weekdays().forEach((weekday, outcome) -> add(weekday.name().toLowerCase(Locale.ROOT), outcome, ""));
    }

    private void add(String weekday, Outcome outcome, String euros) {
        add(weekday, "", outcome.all(), outcome, euros);
        for (var pool = 0; pool < answer.pools().size(); pool++) {
            add(weekday, answer.pools().get(pool), outcome.pools().get(pool), outcome, "");
        }
    }

    private void add(String weekday, String pool, Outcome.Wait wait, Outcome outcome, String euros) {
        csv.add(List.of(
                week,
                weekday,
                pool,
                rounded(wait.visits()),
                rounded(wait.mean() / 60),
                rounded(wait.low() / 60),
                rounded(wait.high() / 60),
                rounded(wait.p50() / 60.0),
                rounded(wait.p90() / 60.0),
                rounded(wait.within()),
                rounded(outcome.staffHours()),
                rounded(outcome.overtimeHours()),
                pool.isEmpty() ? rounded(outcome.unserved()) : "",
                pool.isEmpty() ? rounded(outcome.unplaced()) : "",
                euros,
                answer.generated()));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
