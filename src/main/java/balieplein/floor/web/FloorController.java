package balieplein.floor.web;

import balieplein.floor.Alerts;
import balieplein.floor.Floors;
import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.plaza.Visits;
import balieplein.web.LiveAnswer;
import balieplein.web.LiveMessage;
import balieplein.web.LiveStreams;
import balieplein.web.NotFound;
import balieplein.web.Redirect;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The wall of a location, for whoever runs its floor (MEA-05, GUI-11, GUI-13).
@Controller
@Allowed({Role.FLOOR_MANAGER, Role.LOCATION_MANAGER, Role.ADMIN})
@Within(FloorPlaces.class)
class FloorController {

    private final Floors floors;
    private final Alerts alerts;
    private final Visits visits;
    private final Locations locations;
    private final FloorPages pages;
    private final LiveStreams streams;

    FloorController(
            Floors floors, Alerts alerts, Visits visits, Locations locations, FloorPages pages, LiveStreams streams) {
        this.floors = floors;
        this.alerts = alerts;
        this.visits = visits;
        this.locations = locations;
        this.pages = pages;
        this.streams = streams;
    }

    /// The first location whoever is asking works for.
    @GetMapping("/staff/floor")
    Redirect choose() {
        return Redirect.to(FloorPages.path(reachable().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("This city has no location for this person."))));
    }

    @GetMapping("/staff/floor/{location}")
    FloorPage show(@PathVariable String location) {
        return pages.of(floors.now(location), reachable());
    }

    /// Tells the wall that something happened.
    @GetMapping(path = "/staff/floor/{location}/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    LiveAnswer live(@PathVariable String location) {
        var code = locations.get(location).code();
        return streams.open("floor/" + code, "plaza/" + code, () -> List.of(LiveMessage.CHANGED));
    }

    @PostMapping("/staff/floor/{location}/alerts/{id}/put-away")
    Redirect putAway(@PathVariable String location, @PathVariable long id) {
        alerts.putAway(location, id);
        return Redirect.to(FloorPages.path(location));
    }

    /// Somebody who still waited after closing time has another appointment, or went home.
    @PostMapping("/staff/floor/{location}/visits/{visit}/leave")
    Redirect leave(@PathVariable String location, @PathVariable String visit) {
        if (!visits.get(visit).location().equals(location)) {
            throw new NotFound("No visit '" + visit + "' at " + location + ".");
        }
        visits.leave(visit, "closing");
        return Redirect.to(FloorPages.path(location));
    }

    private List<String> reachable() {
        return locations.list().stream()
                .map(Location::code)
                .filter(code -> Reach.includes(Place.location(code)))
                .toList();
    }
}
