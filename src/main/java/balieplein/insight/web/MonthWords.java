package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.insight.FrozenMonth;
import balieplein.web.Formats;
import balieplein.web.Texts;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Frozen figures in words, with the names of the time they were frozen.
final class MonthWords {

    private static final List<String> SHARES = List.of("within", "punctual", "no-show", "must-return");
    private static final List<String> MINUTES =
            List.of("wait-mean", "wait-p50", "wait-p90", "from-due-p50", "handling-p50", "throughput-p50");
    private final FrozenMonth month;

    MonthWords(FrozenMonth month) {
        this.month = month;
    }

    String nameOf(String split, String key) {
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

    static String shown(String figure, Optional<BigDecimal> value) {
        return value.map(number -> value(figure, number)).orElse(Shown.NOTHING);
    }

    static String name(String figure) {
        return text("insight.staff.months.figure." + figure);
    }

    static String value(String figure, BigDecimal value) {
        if (SHARES.contains(figure)) {
            return Shown.smallShare(value);
        }
        if (MINUTES.contains(figure)) {
            return text("insight.staff.months.minutes", Shown.decimal(value));
        }
        return value.stripTrailingZeros().scale() > 0 ? Shown.decimal(value) : Formats.number(value.longValue());
    }
}
