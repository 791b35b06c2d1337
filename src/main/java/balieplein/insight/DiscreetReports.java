package balieplein.insight;

import java.util.List;
import org.springframework.stereotype.Component;

/// The figures of [Reports] without what is not for whoever gets them ([Discretion]).
@Component
public class DiscreetReports {

    private final Reports reports;
    private final OfficialsTable officials;

    DiscreetReports(Reports reports, OfficialsTable officials) {
        this.reports = reports;
        this.officials = officials;
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
        if (!discretion.officials() && isOfOnePerson(selection)) {
            return discreet(selection, by, discretion).withoutHandling();
        }
        return discreet(selection, by, discretion);
    }

    private TimesReport discreet(Selection selection, List<Dimension> by, Discretion discretion) {
        var sheet = reports.timesSheet(by);
        var people = reports.officialsSheet(by);
        if (discretion.hides(by)) {
            reports.look(selection, sheet, people);
            return discretion.apply(sheet.report(), people::reason);
        }
        if (!discretion.officials() && by.contains(Dimension.LOCATION)) {
            reports.look(selection, sheet, people);
            return sheet.report().withoutHandling(people::isOnePerson);
        }
        return reports.times(selection, by);
    }

    /// Whether one official helped everybody: how long that took is a figure of a person (MEA-08).
    public boolean isOfOnePerson(Selection selection) {
        return officials.isOnePerson(selection);
    }
}
