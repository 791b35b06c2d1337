package balieplein.insight;

import balieplein.insight.FrozenMonth.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The figures of a month as lines that can be kept and compared. Pure.
final class MonthLines {

    private final List<Line> lines = new ArrayList<>();

    private MonthLines() {}

    static List<Line> of(Overview month, VisitsReport locations) {
        var lines = new MonthLines();
        lines.counts(month.totals());
        lines.times("", "", month.all());
        lines.rest(month);
        for (var row : month.products().rows()) {
            lines.times("product", row.keys().getFirst(), row);
        }
        lines.visits("product", month.visits());
        lines.visits("weekday-half-hour", month.week());
        lines.visits("location", locations);
        for (var day : month.ranking().weekdays()) {
            lines.add("per-day", "weekday", day.weekday().name().toLowerCase(Locale.ROOT), day.perDay());
        }
        month.channels().channels().forEach((channel, n) -> lines.add("requests", "channel", channel, number(n)));
        month.bookings().channels().forEach((channel, n) -> lines.add("bookings", "channel", channel, number(n)));
        return lines.lines;
    }

    private void counts(Counts counts) {
        lines.add(Line.of("visits", counts.visits()));
        lines.add(Line.of("products", counts.products()));
        lines.add(Line.of("items", counts.items()));
        lines.add(Line.of("finished", counts.finished()));
        lines.add(Line.of("left", counts.left()));
        lines.add(Line.of("called-in-vain", counts.noShow()));
        lines.add(Line.of("not-closed", counts.notClosed()));
        if (counts.generated() > 0) {
            lines.add(Line.of("generated", counts.generated()));
        }
    }

    private void times(String split, String key, TimesReport.Row row) {
        add("wait-mean", split, key, Spread.minutes(row.waiting().mean()));
        add("wait-p50", split, key, Spread.minutes(row.waiting().p50()));
        add("wait-p90", split, key, Spread.minutes(row.waiting().p90()));
        add("within", split, key, row.waiting().share());
        add("from-due-p50", split, key, Spread.minutes(row.waitingFromDue().p50()));
        add("handling-p50", split, key, Spread.minutes(row.handling().p50()));
        add("throughput-p50", split, key, Spread.minutes(row.throughput().p50()));
    }

    private void rest(Overview month) {
        add("punctual", "", "", month.punctuality().share());
        add("no-show", "", "", month.bookings().presence().noShow());
        add("due", "", "", number(month.bookings().presence().due()));
        add("must-return", "", "", month.returns().share());
        add("returned", "", "", number(month.returns().returned()));
        add("per-day", "", "", month.ranking().average());
    }

    private void visits(String split, VisitsReport report) {
        report.rows().forEach(row -> add("visits", split, String.join(" ", row.keys()), number(row.visits())));
    }

    private void add(String figure, String split, String key, @Nullable BigDecimal value) {
        if (value != null) {
            lines.add(new Line(figure, split, key, value));
        }
    }

    private static BigDecimal number(int number) {
        return BigDecimal.valueOf(number);
    }
}
