package balieplein.insight;

import balieplein.plaza.QueueRules;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The figures of [Reports] without what is not for whoever gets them ([Discretion]).
@Component
public class DiscreetReports {

    private final Reports reports;

    DiscreetReports(Reports reports) {
        this.reports = reports;
    }

    /// What the waits of a location are held against; of all of them together when it is absent.
    public QueueRules targets(@Nullable String location) {
        return reports.targets(location);
    }

    public VisitsReport visits(Selection selection, List<Dimension> by, Discretion discretion) {
        if (!discretion.hides(by)) {
            return reports.visits(selection, by);
        }
        var sheet = reports.visitsSheet(by);
        var people = reports.officialsSheet(by);
        reports.look(selection, sheet, people);
        return discretion.apply(sheet.report(), people::reason);
    }

    public TimesReport times(Selection selection, List<Dimension> by, Discretion discretion) {
        if (!discretion.hides(by)) {
            return reports.times(selection, by);
        }
        var sheet = reports.timesSheet(by);
        var people = reports.officialsSheet(by);
        reports.look(selection, sheet, people);
        return discretion.apply(sheet.report(), people::reason);
    }
}
