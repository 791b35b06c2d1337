package balieplein.insight.web;

import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.web.Choice;
import balieplein.web.NotFound;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The locations that whoever asks may see figures of.
@Component
class ReportLocations {

    private final Locations locations;

    ReportLocations(Locations locations) {
        this.locations = locations;
    }

    /// Without a choice the first location that whoever asks may see.
    Location place(@Nullable String code) {
        if (code != null && !code.isEmpty()) {
            Reach.require(Place.location(code));
            return locations.get(code);
        }
        return locations().findFirst().orElseThrow(() -> new NotFound("There is no location to report on yet."));
    }

    /// Without a choice all of them; null then. Whoever may not see all sees the first they may.
    @Nullable
    String placeOrAll(String code) {
        return code.isEmpty() && Reach.includes(Place.ALL_LOCATIONS)
                ? null
                : place(code).code();
    }

    private Stream<Location> locations() {
        return locations.list().stream().filter(location -> Reach.includes(Place.location(location.code())));
    }

    List<Choice> choices() {
        return locations()
                .map(location -> new Choice(location.code(), location.name()))
                .toList();
    }
}
