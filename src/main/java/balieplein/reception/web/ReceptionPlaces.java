package balieplein.reception.web;

import balieplein.identity.Place;
import balieplein.identity.Places;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// The location of the info desk.
@Component
class ReceptionPlaces implements Places {

    @Override
    public List<Place> find(Function<String, Optional<String>> given) {
        return given.apply("location").filter(code -> !code.isBlank()).stream()
                .map(Place::location)
                .toList();
    }
}
