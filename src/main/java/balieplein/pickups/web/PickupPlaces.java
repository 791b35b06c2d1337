package balieplein.pickups.web;

import balieplein.identity.Place;
import balieplein.identity.Places;
import balieplein.pickups.PickupItem;
import balieplein.pickups.Pickups;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Where an item lies, or the location that is named.
@Component
class PickupPlaces implements Places {

    private final Pickups pickups;

    PickupPlaces(Pickups pickups) {
        this.pickups = pickups;
    }

    @Override
    public List<Place> find(Function<String, Optional<String>> given) {
        var item = given.apply("code").flatMap(pickups::find).map(PickupItem::location);
        var location = given.apply("location").filter(code -> !code.isBlank());
        return Stream.concat(item.stream(), location.stream())
                .map(Place::location)
                .toList();
    }
}
