package balieplein.offline.web;

import balieplein.identity.Place;
import balieplein.identity.Places;
import balieplein.plaza.Counters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// The location of the counter.
@Component
class DeskPlaces implements Places {

    private final Counters counters;

    DeskPlaces(Counters counters) {
        this.counters = counters;
    }

    @Override
    public List<Place> find(Function<String, Optional<String>> given) {
        var location = given.apply("location").orElse(null);
        return given
                .apply("counter")
                .map(code -> counters.get(code, location).location().code())
                .map(Place::location)
                .stream()
                .toList();
    }
}
