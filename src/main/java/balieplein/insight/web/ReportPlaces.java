package balieplein.insight.web;

import balieplein.identity.Place;
import balieplein.identity.Places;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// A report that names no location is about all of them.
@Component
class ReportPlaces implements Places {

    @Override
    public List<Place> find(Function<String, Optional<String>> given) {
        return List.of(given.apply("location").map(Place::location).orElse(Place.ALL_LOCATIONS));
    }
}
