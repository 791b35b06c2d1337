package balieplein.insight;

import balieplein.kernel.CityTime;
import balieplein.plaza.QueueRules;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The figures of [Reports] without what is not for whoever gets them ([Discretion]).
///
/// Figures of counters and their groups are for whole weeks that are over only, because of two periods that differ by a
/// day somebody could subtract one official's day.
@Component
public class DiscreetReports {

    /// Everything is hidden, whoever did it.
    private static final People NOBODY_TO_SHOW = new People() {
        @Override
        public Withheld reason(List<String> keys) {
            return Withheld.GIVES_AWAY;
        }

        @Override
        public Set<String> of(List<String> keys) {
            return Set.of();
        }
    };

    private final Reports reports;
    private final InstantSource clock;

    DiscreetReports(Reports reports, InstantSource clock) {
        this.reports = reports;
        this.clock = clock;
    }

    /// What the waits of a location are held against; of all of them together when it is absent.
    public QueueRules targets(@Nullable String location) {
        return reports.targets(location);
    }

    public VisitsReport visits(Selection selection, List<Dimension> by, Discretion discretion) {
        if (!discretion.hides(by) || isWithoutPeople(by, discretion)) {
            return reports.visits(selection, by);
        }
        var sheet = reports.visitsSheet(by);
        var people = reports.officialsSheet(by);
        reports.look(selection, sheet, people);
        return discretion.apply(sheet.report(), people(selection, by, people));
    }

    public TimesReport times(Selection selection, List<Dimension> by, Discretion discretion) {
        if (!discretion.hides(by)) {
            return reports.times(selection, by);
        }
        var sheet = reports.timesSheet(by, !discretion.officials());
        if (isWithoutPeople(by, discretion)) {
            reports.look(selection, sheet);
            return sheet.report();
        }
        var people = reports.officialsSheet(by);
        reports.look(selection, sheet, people);
        return discretion.apply(sheet.report(), people(selection, by, people));
    }

    private static boolean isWithoutPeople(List<Dimension> by, Discretion discretion) {
        return discretion.small() && !Discretion.isAboutOfficials(by);
    }

    private People people(Selection selection, List<Dimension> by, People people) {
        var today = CityTime.date(clock.instant());
        return Discretion.isAboutOfficials(by) && !selection.isWholeWeeks(today) ? NOBODY_TO_SHOW : people;
    }
}
