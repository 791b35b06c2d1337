package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.cities.Cities;
import balieplein.insight.Counts;
import balieplein.insight.Dimension;
import balieplein.insight.DiscreetReports;
import balieplein.insight.Discretion;
import balieplein.insight.Overviews;
import balieplein.insight.Selection;
import balieplein.insight.TimesReport;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.web.Formats;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/// Makes the sheet of a period: the figures of the dashboard and one table. Nobody's own figures are in it (MEA-08).
@Component
class ReportSheets {

    static final List<Dimension> SPLITS =
            List.of(Dimension.PRODUCT, Dimension.WEEKDAY, Dimension.HALF_HOUR, Dimension.REGIME, Dimension.LOCATION);

    private static final Discretion NO_OFFICIALS = new Discretion(false, true);

    private final Overviews overviews;
    private final DiscreetReports reports;
    private final SplitNames names;
    private final Locations locations;
    private final Cities cities;
    private final InstantSource clock;

    ReportSheets(
            Overviews overviews,
            DiscreetReports reports,
            SplitNames names,
            Locations locations,
            Cities cities,
            InstantSource clock) {
        this.overviews = overviews;
        this.reports = reports;
        this.names = names;
        this.locations = locations;
        this.cities = cities;
        this.clock = clock;
    }

    ReportSheet of(String title, Selection period, Dimension split) {
        var now = overviews.of(period);
        return new ReportSheet(
                title,
                cities.current().title(),
                place(period),
                Shown.period(period),
                generated(now.totals()),
                OverviewHeadlines.of(now, overviews.of(before(period))),
                List.of(
                        isOfCounters(split)
                                ? text(
                                        "insight.staff.split.weeks",
                                        text("insight.staff.split." + split.tag()),
                                        Shown.period(weeks(period)))
                                : text("insight.staff.split." + split.tag()),
                        text("insight.staff.over.finished"),
                        text("insight.staff.over.wait-p50"),
                        text("insight.staff.over.wait-p90"),
                        text("insight.staff.over.handling-p50"),
                        text("insight.staff.over.within")),
                times(period, split).rows().stream().map(row -> row(split, row)).toList(),
                ReportSheet.Changes.NONE);
    }

    TimesReport times(Selection period, Dimension split) {
        var weeks = isOfCounters(split) ? weeks(period) : period;
        return reports.times(weeks, List.of(split), NO_OFFICIALS);
    }

    private Selection weeks(Selection period) {
        return period.inWholeWeeks(CityTime.date(clock.instant()));
    }

    private static boolean isOfCounters(Dimension split) {
        return Discretion.isAboutOfficials(List.of(split));
    }

    /// How many visits never happened, in words; empty when all did.
    private static String generated(Counts totals) {
        return totals.generated() == 0 ? "" : text("insight.staff.generated", totals.generated(), totals.visits());
    }

    String place(Selection period) {
        var code = period.location();
        return code == null
                ? text("insight.staff.over.everywhere")
                : locations.find(code).map(location -> location.name()).orElse(code);
    }

    /// As long, just before.
    private static Selection before(Selection period) {
        var days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
        return new Selection(
                        period.location(),
                        period.from().minusDays(days),
                        period.from().minusDays(1))
                .counting(period.generated());
    }

    private List<String> row(Dimension split, TimesReport.Row row) {
        return List.of(
                names.of(split, row.keys().getFirst()),
                Formats.number(row.visits()),
                Shown.bare(row.waiting().p50()),
                Shown.bare(row.waiting().p90()),
                Shown.bare(row.handling().p50()),
                Shown.share(row.waiting().share()));
    }
}
