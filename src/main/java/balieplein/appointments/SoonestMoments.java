package balieplein.appointments;

import balieplein.catalogue.FirstFreeMoment;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The first free moment of a product step over all locations, for the pages of the catalogue.
@Component
final class SoonestMoments implements FirstFreeMoment {

    private final Appointments appointments;
    private final Locations locations;
    private final InstantSource clock;

    SoonestMoments(Appointments appointments, Locations locations, InstantSource clock) {
        this.appointments = appointments;
        this.locations = locations;
        this.clock = clock;
    }

    @Override
    public Optional<Moment> find(String step) {
        var today = CityTime.date(clock.instant());
        var visit = appointments.weigh(List.of(new VisitItem(step, 1, null)));
        return locations.serving(List.of(step), today).stream()
                .flatMap(location -> at(visit, location).stream())
                .min(Comparator.comparing(Moment::start));
    }

    private Optional<Moment> at(PlannedVisit visit, Location location) {
        var today = CityTime.date(clock.instant());
        var first =
                appointments.availability(visit, location, today, today, false).firstFree();
        return Optional.ofNullable(first)
                .map(instant -> new Moment(CityTime.local(instant), location.code(), location.name()));
    }
}
