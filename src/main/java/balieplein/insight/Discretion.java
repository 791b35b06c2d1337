package balieplein.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// What a report keeps to itself, for whom it is made. A person's figures are for whoever has the right (MEA-08); what
/// is made public says nothing of fewer than five (MEA-09).
///
/// @param officials whether figures of one official may be seen
/// @param small whether cells below five may be seen
public record Discretion(boolean officials, boolean small) {

    public static final Discretion NOTHING_HIDDEN = new Discretion(true, true);

    /// Whether figures split like this may be those of one person.
    public static boolean isAboutOfficials(List<Dimension> by) {
        return by.contains(Dimension.COUNTER) || by.contains(Dimension.POOL) || by.contains(Dimension.OFFICIAL);
    }

    boolean hides(List<Dimension> by) {
        return !small || !officials && (isAboutOfficials(by) || by.stream().anyMatch(Dimension::isOfProducts));
    }

    VisitsReport apply(VisitsReport report, People people) {
        var reasons = reasons(report.rows(), VisitsReport.Row::keys, VisitsReport.Row::visits, people);
        var rows = new ArrayList<VisitsReport.Row>();
        for (var i = 0; i < reasons.size(); i++) {
            var row = report.rows().get(i);
            rows.add(reasons.get(i) == Withheld.NOT ? row : row.withheld(reasons.get(i)));
        }
        return new VisitsReport(report.by(), rows, report.totals());
    }

    TimesReport apply(TimesReport report, People people) {
        var reasons = reasons(report.rows(), TimesReport.Row::keys, TimesReport.Row::visits, people);
        var rows = new ArrayList<TimesReport.Row>();
        for (var i = 0; i < reasons.size(); i++) {
            var row = report.rows().get(i);
            rows.add(reasons.get(i) == Withheld.NOT ? row : TimesReport.Row.none(row.keys(), reasons.get(i)));
        }
        return new TimesReport(report.by(), rows, report.all(), report.totals());
    }

    private <R> List<Withheld> reasons(
            List<R> rows, Function<R, List<String>> keys, Function<R, Integer> visits, People people) {
        var cells = new ArrayList<SmallCells.Cell>();
        var reasons = new ArrayList<Withheld>();
        for (var row : rows) {
            var n = visits.apply(row);
            var why = officials ? Withheld.NOT : people.reason(keys.apply(row));
            if (why == Withheld.NOT && !small && n > 0 && n < SmallCells.LEAST) {
                why = Withheld.SMALL;
            }
            reasons.add(why);
            var whose = officials ? Set.<String>of() : people.of(keys.apply(row));
            cells.add(new SmallCells.Cell(keys.apply(row), n, why != Withheld.NOT, whose));
        }
        SmallCells.hidden(cells).stream()
                .filter(i -> reasons.get(i) == Withheld.NOT)
                .forEach(i -> reasons.set(i, Withheld.GIVES_AWAY));
        return reasons;
    }
}
