package balieplein.scenarios.web;

import balieplein.web.LineChart;
import java.util.List;

/// The figures of a scenario beside those of today, in words and numbers as people read them.
///
/// @param generated how many visits behind it never happened, empty when all did
/// @param assumptions what was assumed
/// @param beyond where it reaches further than what was measured
public record Comparison(
        String sentence,
        String generated,
        List<Headline> headlines,
        LineChart chart,
        String chartSentence,
        List<Row> pools,
        List<Row> weekdays,
        List<String> assumptions,
        List<String> beyond) {

    public record Headline(String name, String value, String note, String color) {}

    /// Today and then, each as mean with its interval, p50, p90 and share within the promise.
    public record Row(String name, Side today, Side then) {}

    public record Side(String visits, String mean, String interval, String p50, String p90, String within) {}

    public Comparison {
        headlines = List.copyOf(headlines);
        pools = List.copyOf(pools);
        weekdays = List.copyOf(weekdays);
        assumptions = List.copyOf(assumptions);
        beyond = List.copyOf(beyond);
    }
}
