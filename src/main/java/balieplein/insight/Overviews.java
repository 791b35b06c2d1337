package balieplein.insight;

import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.locations.OpeningHours;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/// Everything a head of service looks at for a period (MEA-01 to MEA-04, MEA-06, LOC-13, APT-19, CAT-03).
@Component
public class Overviews {

    private final Reports reports;
    private final BookingCountsTable bookings;
    private final RequestCountsTable requests;
    private final ReturnsTable returns;
    private final AccessTable access;
    private final Locations locations;
    private final InstantSource clock;

    Overviews(
            Reports reports,
            BookingCountsTable bookings,
            RequestCountsTable requests,
            ReturnsTable returns,
            AccessTable access,
            Locations locations,
            InstantSource clock) {
        this.reports = reports;
        this.bookings = bookings;
        this.requests = requests;
        this.returns = returns;
        this.access = access;
        this.locations = locations;
        this.clock = clock;
    }

    public Overview of(Selection selection) {
        var products = reports.timesSheet(List.of(Dimension.PRODUCT));
        var specialists = reports.officialsSheet(List.of(Dimension.PRODUCT));
        var visits = reports.visitsSheet(List.of(Dimension.PRODUCT));
        var week = reports.visitsSheet(List.of(Dimension.WEEKDAY, Dimension.HALF_HOUR));
        var days = reports.visitsSheet(List.of(Dimension.DATE));
        var moments = reports.timesSheet(List.of(selection.isShownByDate() ? Dimension.DATE : Dimension.MONTH));
        var months = reports.visitsSheet(List.of(Dimension.MONTH));
        var regimes = reports.timesSheet(List.of(Dimension.REGIME));
        var openings = reports.timesSheet(List.of(Dimension.WEEKDAY, Dimension.OPENING));
        var referrals = reports.visitsSheet(List.of(Dimension.REFERRALS));
        var punctuality = new PunctualitySheet();
        reports.look(
                selection,
                products,
                specialists,
                visits,
                week,
                days,
                moments,
                months,
                regimes,
                openings,
                referrals,
                punctuality);
        var ranks = new RankingPolicy(hours(selection), selection.from(), selection.to());
        var handled = products.report().withoutSpecialists(specialists);
        return new Overview(
                selection,
                reports.targets(selection.location()),
                handled,
                visits.report(),
                week.report(),
                Arrays.stream(DayOfWeek.values()).map(ranks::days).toList(),
                moments.report(),
                months.report(),
                regimes.report(),
                referrals.report(),
                punctuality.punctuality(),
                ranks.rank(days.report(), openings.report()),
                bookings(selection),
                ChannelMix.of(requests.shares(selection), handled, requests.visits(selection)),
                returns(selection, handled.totals().finished()),
                new AccessFigures(access.figures(selection)));
    }

    private BookingFigures bookings(Selection selection) {
        return new BookingFigures(
                bookings.presence(selection, CityTime.date(clock.instant())),
                bookings.channels(selection),
                bookings.shares(selection));
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
