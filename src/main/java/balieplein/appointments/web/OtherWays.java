package balieplein.appointments.web;

import balieplein.appointments.Alternative;
import balieplein.appointments.VisitItem;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What else there is when a moment is not to be had, for people.
@Component
class OtherWays {

    private final Locations locations;

    OtherWays(Locations locations) {
        this.locations = locations;
    }

    List<Moments.Way> of(List<VisitItem> items, List<Alternative> alternatives) {
        var ways = new ArrayList<Moments.Way>();
        for (var other : alternatives) {
            var start = other.start() == null ? null : CityTime.local(other.start());
            var place = Optional.ofNullable(other.location())
                    .flatMap(locations::find)
                    .map(Location::name)
                    .orElse(null);
            var href =
                    switch (other.kind()) {
                        case MOMENT, LOCATION ->
                            "/appointments/slots?" + VisitQuery.of(items, String.valueOf(other.location()))
                                    + (start == null ? "" : "&day=" + start.toLocalDate());
                        case WALK_IN, ONLINE -> VisitTexts.productPath(items);
                        case PHONE -> null;
                    };
            ways.add(new Moments.Way(other.kind().tag(), place, start, other.phone(), href));
        }
        return ways;
    }

    /// The free moments closest to one that is not free.
    static List<Moments.Time> nearest(List<Alternative> alternatives) {
        return alternatives.stream()
                .filter(other -> other.kind() == Alternative.Kind.MOMENT)
                .map(Alternative::start)
                .filter(Objects::nonNull)
                .sorted()
                .map(start -> new Moments.Time(start, CityTime.local(start), "", false))
                .toList();
    }
}
