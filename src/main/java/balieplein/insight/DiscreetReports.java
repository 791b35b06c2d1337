package balieplein.insight;

import java.util.List;
import org.springframework.stereotype.Component;

/// The figures of [Reports] without what is not for whoever gets them ([Discretion]).
@Component
public class DiscreetReports {

    private final Reports reports;

    DiscreetReports(Reports reports) {
        this.reports = reports;
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
