package balieplein.pickups;

import balieplein.appointments.Appointments;
import balieplein.appointments.Availability;
import balieplein.appointments.VisitItem;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.plaza.CheckIn;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What must be asked for before something can lie ready, with free moments to do so.
@Component
class RequestsFirst {

    private static final int MOST = 5;

    private final PickupOffers offers;
    private final Appointments appointments;
    private final Locations locations;
    private final InstantSource clock;

    RequestsFirst(PickupOffers offers, Appointments appointments, Locations locations, InstantSource clock) {
        this.offers = offers;
        this.appointments = appointments;
        this.locations = locations;
        this.clock = clock;
    }

    /// Empty for a step that nothing comes before.
    Optional<PickupArrival.RequestFirst> find(String step, String location) {
        locations.get(location);
        return Optional.ofNullable(offers.offer(step).after())
                .map(before -> new PickupArrival.RequestFirst(before, moments(before, location)));
    }

    private CheckIn.Moments moments(String step, String location) {
        var place = locations.get(location);
        var today = CityTime.date(clock.instant());
        var wanted = appointments.weigh(List.of(new VisitItem(step, 1, null)));
        var last = today.plusDays(place.rules().horizon());
        var starts = appointments.availability(wanted, place, today, last, false).days().stream()
                .flatMap(day -> day.starts().stream())
                .map(Availability.Moment::start)
                .limit(MOST)
                .toList();
        return new CheckIn.Moments(location, starts);
    }
}
