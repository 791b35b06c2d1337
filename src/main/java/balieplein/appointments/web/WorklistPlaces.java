package balieplein.appointments.web;

import balieplein.identity.Place;
import balieplein.identity.Places;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Whoever works at one location does not decide about the appointments of another.
@Component
class WorklistPlaces implements Places {

    @Override
    public List<Place> find(Function<String, Optional<String>> given) {
        return given.apply("location").map(Place::location).stream().toList();
    }
}
