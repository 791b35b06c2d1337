package balieplein.floor.web;

import balieplein.identity.Place;
import balieplein.identity.Places;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Whoever runs the floor of one location does not run that of another.
@Component
class FloorPlaces implements Places {

    @Override
    public List<Place> find(Function<String, Optional<String>> given) {
        return given.apply("location").map(Place::location).stream().toList();
    }
}
