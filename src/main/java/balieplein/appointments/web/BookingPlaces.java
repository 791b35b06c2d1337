package balieplein.appointments.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.PlannedVisit;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.web.InvalidInput;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Where a visit can be booked.
@Component
class BookingPlaces {

    private final Locations locations;
    private final InstantSource clock;

    BookingPlaces(Locations locations, InstantSource clock) {
        this.locations = locations;
        this.clock = clock;
    }

    /// The locations that serve a visit today or within the time one can book ahead.
    List<Location> serving(PlannedVisit visit) {
        var today = CityTime.date(clock.instant());
        var found = new LinkedHashSet<>(locations.serving(visit.steps(), today));
        var furthest = locations.list().stream()
                .mapToInt(location -> location.rules().horizon())
                .max()
                .orElse(0);
        found.addAll(locations.serving(visit.steps(), today.plusDays(furthest)));
        var inOrder = new ArrayList<>(locations.list());
        inOrder.retainAll(found);
        return inOrder;
    }

    /// The location with this code; without a code the first that serves the visit, or the first of all.
    Location get(String code, PlannedVisit visit) {
        if (!code.isBlank()) {
            return locations.find(code).orElseThrow(() -> unknown(code));
        }
        return Stream.concat(serving(visit).stream(), locations.list().stream())
                .findFirst()
                .orElseThrow(() -> unknown(code));
    }

    String address(Location location) {
        var address = location.address();
        var town = Stream.of(address.postcode(), address.town())
                .filter(Objects::nonNull)
                .toList();
        return Stream.of(address.street(), String.join(" ", town))
                .filter(line -> line != null && !line.isBlank())
                .reduce((street, place) -> street + ", " + place)
                .orElse("");
    }

    private static InvalidInput unknown(String code) {
        return new InvalidInput("location", "unknown", text("appointments.error.unknown-location", code));
    }
}
