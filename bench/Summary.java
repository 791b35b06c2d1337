package bench;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// The figures of a run beside their aims, as a table that people and Markdown read.
final class Summary {

    private final StringBuilder table = new StringBuilder();

    private Summary() {}

    static String of(JsonNode run) {
        var summary = new Summary();
        summary.line("What", "Measured", "Aim", "");
        summary.line("---", "---", "---", "---");
        summary.availability(run.path("availability"));
        summary.bookings("spread over eight weeks", run.path("bookings").path("spread"));
        summary.bookings("all on one day", run.path("bookings").path("hotDay"));
        summary.queue(run.path("queue"));
        summary.calls(run.path("calls"));
        summary.search(run.path("search"));
        summary.reports(run.path("reports"));
        summary.scenarios(run.path("scenarios"));
        summary.residents(run.path("residents"));
        summary.history(run.path("history"));
        summary.start(run.path("start"), run.path("memoryAfterLoad"));
        return summary.table.toString();
    }

    private void availability(JsonNode found) {
        if (found.isMissingNode()) {
            return;
        }
        var p95 = found.path("atThirtyPerSecond").path("p95").asDouble();
        line("Free moments of 8 weeks, 30 asked a second, p95", ms(p95), "≤ 20 ms", verdict(p95 <= 20));
        var most = found.path("most").path("perSecond").asInt();
        var either = p95 <= 20 || most >= 5_000;
        line(
                "Free moments of 8 weeks, as many as possible",
                most + "/s, " + found.path("ofFloor").asDouble() + " of the floor",
                "or else ≥ 5,000/s",
                verdict(either));
    }

    private void bookings(String how, JsonNode levels) {
        for (var level : levels) {
            var share = level.path("ofFloor").asDouble();
            line(
                    "Bookings " + how + ", " + level.path("clients").asInt() + " clients",
                    level.path("perSecond").asInt() + "/s, p95 " + ms(level.path("p95").asDouble()) + ", " + share
                            + " of the floor; all that follows done "
                            + level.path("secondsUntilAllFollowed").asDouble() + " s later",
                    "≥ 0.5 of the floor",
                    verdict(share >= 0.5));
        }
    }

    private void queue(JsonNode found) {
        if (found.isMissingNode()) {
            return;
        }
        var checkIn = found.path("checkIns").path("p95").asDouble();
        line("Check-ins, 50 a second, p95", ms(checkIn), "≤ 50 ms", verdict(checkIn <= 50));
        var next = found.path("nextAtWork").path("p95").asDouble();
        line("“Next” by 100 officials at work, p95", ms(next), "≤ 30 ms", verdict(next <= 30));
        var together = found.path("nextTogether").path("p95").asDouble();
        line("“Next” by 100 officials at the same instant, p95", ms(together), "≤ 30 ms", verdict(together <= 30));
    }

    private void calls(JsonNode levels) {
        for (var level : levels) {
            var p99 = level.path("p99").asDouble();
            var displays = level.path("displays").asInt();
            var aim = displays > 1_000 ? 150 : 100;
            line(
                    "Call to display, " + displays + " displays, p99",
                    ms(p99) + " (p50 " + ms(level.path("p50").asDouble()) + ")",
                    "≤ " + aim + " ms",
                    verdict(p99 <= aim));
        }
    }

    private void search(JsonNode found) {
        if (found.isMissingNode()) {
            return;
        }
        var products = found.path("products").asInt();
        answered("Search over " + products + " products, 30 a second, p95", found.path("atThirtyPerSecond"), 50);
        answered("The same on the page", found.path("page"), 500);
    }

    /// What failed is not quick.
    private void answered(String what, JsonNode measured, int aim) {
        var failures = measured.path("failures").asInt();
        var p95 = measured.path("p95").asDouble();
        var shown = failures == 0 ? ms(p95) : failures + " failures";
        line(what, shown, "≤ " + aim + " ms", verdict(failures == 0 && p95 <= aim));
    }

    private void reports(JsonNode found) {
        if (found.isMissingNode()) {
            return;
        }
        within("Report of a month, 1 million visits", found.path("month").asDouble(), 500);
        within("Report of a year, product × half hour", found.path("year").asDouble(), 1_000);
        within("Report of five years, product × half hour", found.path("fiveYears").asDouble(), 2_000);
        within("The same over 13 million visits", found.path("manyVisitsMillis").asDouble(), 5_000);
        var alone = found.path("nextAlone").path("p95").asDouble();
        var meanwhile = found.path("nextWhileReporting").path("p95").asDouble();
        line(
                "“Next” while five years are reported, p95",
                ms(meanwhile) + " (alone " + ms(alone) + ")",
                "≤ 1.5 times",
                verdict(meanwhile <= 1.5 * alone));
    }

    private void scenarios(JsonNode found) {
        if (!found.isMissingNode()) {
            within("What-if of a week, 30 times", found.path("week").asDouble(), 1_000);
            within("What-if of a year, 30 times", found.path("year").asDouble(), 20_000);
        }
    }

    private void within(String what, double millis, int aim) {
        line(what, ms(millis), "≤ " + aim + " ms", verdict(millis <= aim));
    }

    private void residents(JsonNode found) {
        if (found.isMissingNode()) {
            return;
        }
        var served = found.path("served").asInt();
        var places = found.path("places").asInt();
        var errors = found.path("serverErrors").asInt();
        var passedOver = found.path("passedOverForMillis").asInt();
        var p99 = found.path("p99").asDouble();
        line(
                found.path("residents").asInt() + " residents in a minute for " + places + " places",
                served + " served, " + errors + " failures, nobody passed over for more than " + passedOver
                        + " ms, p99 " + ms(p99),
                places + " served, none, ≤ 1,000 ms, p99 ≤ 2,000 ms",
                verdict(served == places && errors == 0 && passedOver <= 1_000 && p99 <= 2_000));
    }

    private void history(JsonNode levels) {
        var young = levels.path("history10000").path("most").path("perSecond").asDouble();
        for (var entry : levels.properties()) {
            if (!entry.getValue().isObject()) {
                continue;
            }
            var p95 = entry.getValue().path("quiet").path("p95").asDouble();
            var most = entry.getValue().path("most").path("perSecond").asDouble();
            line(
                    "Free moments of 6 weeks after " + entry.getKey().substring(7) + " appointments",
                    "p95 " + ms(p95) + " at 30 a second; " + Math.round(most) + "/s, cost "
                            + Latencies.rounded(young / most) + " of the youngest",
                    "≤ 50 ms; ≥ 2,000/s; ≤ 1.2",
                    verdict(p95 <= 50 && most >= 2_000 && young / most <= 1.2));
        }
    }

    private void start(JsonNode start, JsonNode loaded) {
        for (var entry : start.properties()) {
            var java = entry.getValue().path("javaMb").asInt();
            line(
                    "Start, " + entry.getKey().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT),
                    entry.getValue().path("seconds").asDouble() + " s, " + java + " MB (+ database "
                            + entry.getValue().path("databaseMb").asInt() + " MB)",
                    "≤ 400 MB",
                    verdict(java <= 400));
        }
        if (!loaded.isMissingNode()) {
            var java = loaded.path("javaMb").asInt();
            line(
                    "Memory after all this",
                    java + " MB (+ database " + loaded.path("databaseMb").asInt() + " MB)",
                    "≤ 400 MB",
                    verdict(java <= 400));
        }
    }

    private static String ms(double millis) {
        return Latencies.rounded(millis) + " ms";
    }

    private static String verdict(boolean met) {
        return met ? "met" : "not met";
    }

    private void line(String... cells) {
        table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
