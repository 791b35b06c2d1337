package balieplein.appointments;

import balieplein.appointments.Availability.Day;
import balieplein.appointments.Availability.Moment;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.locations.Regime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What to offer when a moment is not free: the nearest free ones here, the first one elsewhere, other ways (APT-01).
@Component
class Alternatives {

    private static final int LOCATIONS = 3;

    private final FreeMoments free;
    private final NearestMoments nearest;
    private final Locations locations;
    private final InstantSource clock;

    Alternatives(FreeMoments free, NearestMoments nearest, Locations locations, InstantSource clock) {
        this.free = free;
        this.nearest = nearest;
        this.locations = locations;
        this.clock = clock;
    }

    /// The free moments of a period; when there are none, other ways.
    Availability availability(PlannedVisit visit, Location location, LocalDate from, LocalDate to, Claim claim) {
        var days = free.days(visit, location, from, to, claim);
        var inside = days.stream().flatMap(day -> day.starts().stream()).findFirst();
        var first =
                inside.or(() -> first(visit, location, to.plusDays(1), claim)).map(Moment::start);
        var others = inside.isPresent() ? List.<Alternative>of() : otherWays(visit, location, from, claim);
        return new Availability(location.code(), days, first.orElse(null), others);
    }

    /// For a visit that cannot have this start here; the nearest first.
    List<Alternative> near(PlannedVisit visit, Location location, Instant start, Claim claim) {
        var alternatives = new ArrayList<Alternative>();
        nearest.to(visit, location, start, claim)
                .forEach(moment -> alternatives.add(Alternative.moment(location.code(), moment.start())));
        alternatives.addAll(otherWays(visit, location, CityTime.date(start), claim));
        return alternatives;
    }

    /// For a visit that finds nothing here at all.
    List<Alternative> otherWays(PlannedVisit visit, Location location, LocalDate from, Claim claim) {
        var alternatives = new ArrayList<Alternative>();
        if (visit.regime() == Regime.WALK_IN) {
            location.hours()
                    .nextOpening(CityTime.local(clock.instant()))
                    .map(CityTime::instant)
                    .ifPresent(opening -> alternatives.add(
                            new Alternative(Alternative.Kind.WALK_IN, location.code(), opening, null)));
        }
        locations.serving(visit.steps(), from).stream()
                .filter(other -> !other.code().equals(location.code()))
                .limit(LOCATIONS)
                .forEach(other -> first(visit, other, from, claim)
                        .ifPresent(moment -> alternatives.add(Alternative.at(other.code(), moment.start()))));
        if (visit.online()) {
            alternatives.add(new Alternative(Alternative.Kind.ONLINE, null, null, null));
        }
        var phone = location.facilities().phone();
        if (phone != null) {
            alternatives.add(new Alternative(Alternative.Kind.PHONE, null, null, phone));
        }
        return alternatives;
    }

    /// The first free moment from a day on, as far as the horizon goes.
    Optional<Moment> first(PlannedVisit visit, Location location, LocalDate from, Claim claim) {
        var today = CityTime.date(clock.instant());
        var last = today.plusDays(visit.under(location.rules()).horizon());
        var first = from.isBefore(today) ? today : from;
        if (first.isAfter(last)) {
            return Optional.empty();
        }
        return free.days(visit, location, first, last, claim).stream()
                .map(Day::starts)
                .filter(starts -> !starts.isEmpty())
                .map(List::getFirst)
                .findFirst();
    }
}
