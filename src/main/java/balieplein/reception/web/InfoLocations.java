package balieplein.reception.web;

import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.web.Choice;
import java.util.List;
import org.springframework.stereotype.Component;

/// The locations in reach of the official at the info desk.
@Component
class InfoLocations {

    private final Locations locations;

    InfoLocations(Locations locations) {
        this.locations = locations;
    }

    List<Location> list() {
        return locations.list().stream()
                .filter(each -> Reach.includes(Place.location(each.code())))
                .toList();
    }

    List<Choice> choices() {
        return list().stream().map(each -> new Choice(each.code(), each.name())).toList();
    }
}
