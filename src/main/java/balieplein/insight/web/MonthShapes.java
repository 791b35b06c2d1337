package balieplein.insight.web;

import balieplein.insight.FrozenMonth;
import balieplein.insight.FrozenMonth.Line;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Frozen figures in the form of a page.
final class MonthShapes {

    private static final List<String> SHOWN = List.of(
            "visits",
            "products",
            "finished",
            "left",
            "called-in-vain",
            "not-closed",
            "generated",
            "per-day",
            "wait-mean",
            "wait-p50",
            "wait-p90",
            "within",
            "from-due-p50",
            "punctual",
            "handling-p50",
            "throughput-p50",
            "due",
            "no-show",
            "must-return",
            "returned");

    private final FrozenMonth month;
    private final MonthWords words;

    MonthShapes(FrozenMonth month) {
        this.month = month;
        this.words = new MonthWords(month);
    }

    List<MonthPage.Figure> figures() {
        return SHOWN.stream()
                .map(figure -> month.find(figure)
                        .map(value -> new MonthPage.Figure(MonthWords.name(figure), MonthWords.value(figure, value)))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    List<MonthPage.Product> products() {
        return month.of("visits", "product").stream()
                .sorted(Comparator.comparing(Line::value).reversed().thenComparing(Line::key))
                .map(line -> new MonthPage.Product(
                        words.nameOf("product", line.key()),
                        MonthWords.value("visits", line.value()),
                        of("wait-p50", line.key()),
                        of("wait-p90", line.key()),
                        of("within", line.key())))
                .toList();
    }

    List<MonthPage.Figure> locations() {
        return month.of("visits", "location").stream()
                .map(line -> new MonthPage.Figure(
                        words.nameOf("location", line.key()), MonthWords.value("visits", line.value())))
                .toList();
    }

    MonthPage.Change change(FrozenMonth.Change change) {
        var split = change.split().isEmpty() ? "" : " · " + words.nameOf(change.split(), change.key());
        return new MonthPage.Change(
                MonthWords.name(change.figure()) + split,
                MonthWords.shown(change.figure(), change.before()),
                MonthWords.shown(change.figure(), change.now()));
    }

    private String of(String figure, String product) {
        return month.of(figure, "product").stream()
                .filter(line -> line.key().equals(product))
                .findFirst()
                .map(line -> MonthWords.value(figure, line.value()))
                .orElse(Shown.NOTHING);
    }
}
