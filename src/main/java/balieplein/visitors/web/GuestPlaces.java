package balieplein.visitors.web;

import balieplein.identity.Place;
import balieplein.identity.Places;
import balieplein.visitors.Guest;
import balieplein.visitors.Guests;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Where a guest comes, or the location that is named.
@Component
class GuestPlaces implements Places {

    private final Guests guests;

    GuestPlaces(Guests guests) {
        this.guests = guests;
    }

    @Override
    public List<Place> find(Function<String, Optional<String>> given) {
        var guest = given.apply("code").flatMap(guests::find).map(Guest::location);
        var location = given.apply("location").filter(code -> !code.isBlank());
        return Stream.concat(guest.stream(), location.stream())
                .map(Place::location)
                .toList();
    }
}
