package balieplein.insight.web;

import static balieplein.web.Formats.shortWeekday;
import static balieplein.web.Texts.text;

import balieplein.insight.FrozenMonth;
import balieplein.insight.FrozenMonth.Line;
import balieplein.web.Formats;
import balieplein.web.HeatRow;
import balieplein.web.Texts;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Frozen figures in the form of a page.
final class MonthShapes {

    private static final List<String> SHARES = List.of("within", "punctual", "no-show", "must-return");
    private static final List<String> MINUTES =
            List.of("wait-mean", "wait-p50", "wait-p90", "from-due-p50", "handling-p50", "throughput-p50");
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

    MonthShapes(FrozenMonth month) {
        this.month = month;
    }

    List<MonthPage.Figure> figures() {
        return SHOWN.stream()
                .map(figure -> month.find(figure)
                        .map(value -> new MonthPage.Figure(name(figure), value(figure, value)))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    List<MonthPage.Product> products() {
        return month.of("visits", "product").stream()
                .sorted(Comparator.comparing(Line::value).reversed().thenComparing(Line::key))
                .map(line -> new MonthPage.Product(
                        nameOf("product", line.key()),
                        value("visits", line.value()),
                        of("wait-p50", line.key()),
                        of("wait-p90", line.key()),
                        of("within", line.key())))
                .toList();
    }

    List<MonthPage.Figure> locations() {
        return month.of("visits", "location").stream()
                .map(line -> new MonthPage.Figure(nameOf("location", line.key()), value("visits", line.value())))
                .toList();
    }

    List<String> columns() {
        return starts().stream()
                .map(start -> Formats.clock(LocalTime.parse(start)))
                .toList();
    }

    List<HeatRow> week() {
        Map<String, Integer> cells = new HashMap<>();
        month.of("visits", "weekday-half-hour")
                .forEach(line -> cells.put(line.key(), line.value().intValueExact()));
        return List.of(DayOfWeek.values()).stream()
                .filter(day -> cells.keySet().stream().anyMatch(key -> key.startsWith(tag(day))))
                .map(day -> new HeatRow(
                        shortWeekday(day),
                        starts().stream()
                                .map(start -> cells.getOrDefault(tag(day) + " " + start, 0))
                                .toList()))
                .toList();
    }

    MonthPage.Change change(FrozenMonth.Change change) {
        var split = change.split().isEmpty() ? "" : " · " + nameOf(change.split(), change.key());
        return new MonthPage.Change(
                name(change.figure()) + split,
                shown(change.figure(), change.before()),
                shown(change.figure(), change.now()));
    }

    private String of(String figure, String product) {
        return month.of(figure, "product").stream()
                .filter(line -> line.key().equals(product))
                .findFirst()
                .map(line -> value(figure, line.value()))
                .orElse(Shown.NOTHING);
    }

    private List<String> starts() {
        return month.of("visits", "weekday-half-hour").stream()
                .map(line -> line.key().split(" ")[1])
                .distinct()
                .sorted()
                .toList();
    }

    private String nameOf(String split, String key) {
        return switch (split) {
            case "weekday" -> weekday(key);
            case "weekday-half-hour" ->
                weekday(key.split(" ")[0]) + " " + Formats.clock(LocalTime.parse(key.split(" ")[1]));
            case "channel" -> text("insight.staff.over.channel." + key);
            default -> {
                var name = month.names().get(split + " " + key);
                yield name == null ? key : name.in(Texts.language());
            }
        };
    }

    private static String weekday(String tag) {
        return Formats.weekday(DayOfWeek.valueOf(tag.toUpperCase(java.util.Locale.ROOT)));
    }

    private static String shown(String figure, Optional<BigDecimal> value) {
        return value.map(number -> value(figure, number)).orElse(Shown.NOTHING);
    }

    private static String name(String figure) {
        return text("insight.staff.months.figure." + figure);
    }

    private static String value(String figure, BigDecimal value) {
        if (SHARES.contains(figure)) {
            return Shown.share(value);
        }
        if (MINUTES.contains(figure)) {
            return text("insight.staff.months.minutes", Shown.decimal(value));
        }
        return value.stripTrailingZeros().scale() > 0 ? Shown.decimal(value) : Formats.number(value.longValue());
    }

    private static String tag(DayOfWeek day) {
        return day.name().toLowerCase(java.util.Locale.ROOT);
    }
}
