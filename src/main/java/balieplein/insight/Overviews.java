package balieplein.insight;

import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.locations.OpeningHours;
import balieplein.surveys.SurveyResults;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/// Everything a head of service looks at for a period (MEA-01 to MEA-04, MEA-06, LOC-13, APT-19, CAT-03).
@Component
public class Overviews {

    private final Reports reports;
    private final BookingCounts bookings;
    private final ChannelMonths channels;
    private final ReturnsTable returns;
    private final AccessTable access;
    private final Locations locations;
    private final SurveyResults surveys;

    Overviews(
            Reports reports,
            BookingCounts bookings,
            ChannelMonths channels,
            ReturnsTable returns,
            AccessTable access,
            Locations locations,
            SurveyResults surveys) {
        this.reports = reports;
        this.bookings = bookings;
        this.channels = channels;
        this.returns = returns;
        this.access = access;
        this.locations = locations;
        this.surveys = surveys;
    }

    public Overview of(Selection selection) {
        var sheets = new OverviewSheets(reports, selection.isShownByDate());
        reports.look(selection, sheets.all());
        var ranks = new RankingPolicy(hours(selection), selection.from(), selection.to());
        var handled = sheets.products.report();
        return new Overview(
                selection,
                reports.targets(selection.location()),
                handled,
                sheets.visits.report(),
                sheets.week.report(),
                Arrays.stream(DayOfWeek.values()).map(ranks::days).toList(),
                sheets.moments.report(),
                sheets.months.report(),
                sheets.regimes.report(),
                sheets.referrals.report(),
                sheets.punctuality.punctuality(),
                ranks.rank(sheets.days.report(), sheets.openings.report()),
                bookings.figures(selection),
                channels.list(selection, sheets.handled),
                returns(selection, handled.totals().finished()),
                new AccessFigures(access.figures(selection)),
                surveys.lookAtPlaces(selection.location(), selection.generated())
                        .scores(null, selection.from(), selection.to()));
    }

    /// The searches for a free place behind the figures (APT-15).
    public List<AccessFigures.Night> nights(Selection selection) {
        return access.nights(selection);
    }

    private ReturnFigures returns(Selection selection, int closed) {
        return new ReturnFigures(
                closed, returns.incomplete(selection), returns.returned(selection), returns.missing(selection));
    }

    private List<OpeningHours> hours(Selection selection) {
        return locations.list().stream()
                .filter(location ->
                        selection.location() == null || location.code().equals(selection.location()))
                .map(Location::hours)
                .toList();
    }
}
