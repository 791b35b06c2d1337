package balieplein.insight;

import balieplein.insight.FrozenMonth.Change;
import balieplein.web.NotFound;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The closed months of the current city. Their figures never change; a correction that comes later makes a next
/// version, and the difference is there to see (MEA-03, X-29).
@Component
public class FrozenMonths {

    /// One version of a month.
    public record Frozen(YearMonth month, int version, int edition, Instant frozenAt, BigDecimal visits) {}

    private final FrozenTable table;
    private final FrozenFiguresTable figures;
    private final Overviews overviews;
    private final Reports reports;
    private final FrozenNames names;
    private final InstantSource clock;

    FrozenMonths(
            FrozenTable table,
            FrozenFiguresTable figures,
            Overviews overviews,
            Reports reports,
            FrozenNames names,
            InstantSource clock) {
        this.table = table;
        this.figures = figures;
        this.overviews = overviews;
        this.reports = reports;
        this.names = names;
        this.clock = clock;
    }

    public List<Frozen> list() {
        return table.list();
    }

    /// @param version 0 for the newest. Throws [NotFound]
    public FrozenMonth get(YearMonth month, int version) {
        return table.find(month, version == 0 ? table.newest(month) : version)
                .orElseThrow(() -> new NotFound("Month " + month + " has no version " + version + "."));
    }

    /// What this version has otherwise than the one before it; nothing for the first.
    public List<Change> changes(FrozenMonth month) {
        return month.version() == 1
                ? List.of()
                : MonthChanges.between(get(month.month(), month.version() - 1).lines(), month.lines());
    }

    /// What a version has otherwise than an earlier one.
    public List<Change> changesSince(FrozenMonth month, int version) {
        return MonthChanges.between(get(month.month(), version).lines(), month.lines());
    }

    /// The number of the newest version; 0 when the month was never frozen.
    public int newest(YearMonth month) {
        return table.newest(month);
    }

    /// Months before this one that were never frozen.
    List<YearMonth> due(YearMonth before) {
        return table.due(before);
    }

    /// Freezes a month that is over; makes a next version only when a figure differs from the newest one.
    ///
    /// @return whether there is a new version
    @Transactional
    public boolean freeze(YearMonth month) {
        var selection = new Selection(null, month.atDay(1), month.atEndOfMonth());
        var lines = MonthLines.of(overviews.of(selection), reports.visits(selection, List.of(Dimension.LOCATION)));
        var newest = table.newest(month);
        if (newest > 0
                && MonthChanges.between(get(month, newest).lines(), lines).isEmpty()) {
            return false;
        }
        var version = newest + 1;
        if (!table.add(month, version, Definition.EDITION, clock.instant())) {
            return false;
        }
        figures.add(month, version, lines);
        names.add(month, version, lines);
        return true;
    }
}
