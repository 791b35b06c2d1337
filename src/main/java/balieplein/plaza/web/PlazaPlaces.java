package balieplein.plaza.web;

import balieplein.identity.Place;
import balieplein.identity.Places;
import balieplein.plaza.Counters;
import balieplein.plaza.Visits;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Where the counter stands and where the visit takes place: an official of one location opens no counter of another
/// and serves nobody there.
@Component
class PlazaPlaces implements Places {

    private final Counters counters;
    private final Visits visits;

    PlazaPlaces(Counters counters, Visits visits) {
        this.counters = counters;
        this.visits = visits;
    }

    @Override
    public List<Place> find(Function<String, Optional<String>> given) {
        var location = given.apply("location").orElse(null);
        var counter = given.apply("counter")
                .map(code -> counters.get(code, location).location().code());
        var visit = given.apply("visit").flatMap(visits::find).map(found -> found.location());
        return Stream.concat(counter.stream(), visit.stream())
                .map(Place::location)
                .toList();
    }
}
