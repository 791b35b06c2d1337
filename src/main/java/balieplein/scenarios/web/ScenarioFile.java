package balieplein.scenarios.web;

import balieplein.models.Outcome;
import balieplein.models.QueueModel;
import balieplein.scenarios.SavedScenario;
import balieplein.web.Csv;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/// The figures of a scenario and of today as a file, waits in minutes.
final class ScenarioFile {

    private ScenarioFile() {}

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
                "generated"));
        var answer = saved.answer();
        add(csv, "today", answer.today(), answer.pools(), answer.generated());
        add(csv, "scenario", answer.then(), answer.pools(), answer.generated());
        return csv;
    }

    private static void add(Csv csv, String week, QueueModel.Answer answer, List<String> pools, int generated) {
        add(csv, List.of(week, ""), answer.all(), pools, generated);
        answer.weekdays()
                .forEach((weekday, outcome) ->
                        add(csv, List.of(week, weekday.name().toLowerCase(Locale.ROOT)), outcome, pools, generated));
    }

    private static void add(Csv csv, List<String> head, Outcome outcome, List<String> pools, int generated) {
        add(csv, head, "", outcome.all(), outcome, generated);
        for (var pool = 0; pool < pools.size(); pool++) {
            add(csv, head, pools.get(pool), outcome.pools().get(pool), outcome, generated);
        }
    }

    private static void add(
            Csv csv, List<String> head, String pool, Outcome.Wait wait, Outcome outcome, int generated) {
        csv.add(List.of(
                head.getFirst(),
                head.getLast(),
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
                generated));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
