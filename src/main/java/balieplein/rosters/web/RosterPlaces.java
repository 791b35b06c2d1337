package balieplein.rosters.web;

import balieplein.identity.Place;
import balieplein.identity.Places;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// A change of the roster is about the location in its address.
@Component
class RosterPlaces implements Places {

    @Override
    public List<Place> find(Function<String, Optional<String>> given) {
        return given.apply("location").map(Place::location).stream().toList();
    }
}
