package balieplein.zones.web;

import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.web.FieldErrors;
import balieplein.web.NotFound;
import balieplein.web.Redirect;
import balieplein.zones.Zones;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The zones of a location, how full they are, and the people at the door (FLO-01, FLO-02, GUI-14).
@Controller
@RequestMapping("/staff/zones")
@Allowed({Role.INFO, Role.FLOOR_MANAGER, Role.LOCATION_MANAGER, Role.ADMIN})
@Within(ZonePlaces.class)
class ZonesController {

    private static final int MOST_AT_ONCE = 50;

    private final Zones zones;
    private final Locations locations;
    private final ZonePages pages;

    ZonesController(Zones zones, Locations locations, ZonePages pages) {
        this.zones = zones;
        this.locations = locations;
        this.pages = pages;
    }

    /// The first location with zones that whoever is asking works for.
    @GetMapping
    Redirect choose() {
        return Redirect.to(ZonePages.path(reachable().stream()
                .filter(location -> !location.zones().isEmpty())
                .findFirst()
                .orElseThrow(() -> new NotFound("This city has no location with zones for this person."))
                .code()));
    }

    @GetMapping("/{location}")
    ZonesPage show(@PathVariable String location) {
        return pages.all(location, reachable());
    }

    @GetMapping("/{location}/{zone}")
    ZonePage zone(@PathVariable String location, @PathVariable String zone) {
        return pages.one(location, zone, Map.of(), FieldErrors.none());
    }

    /// Companions come in, or go out.
    @PostMapping("/{location}/{zone}/count")
    Redirect count(@PathVariable String location, @PathVariable String zone, @RequestParam int change) {
        zones.count(location, zone, Math.clamp(change, -MOST_AT_ONCE, MOST_AT_ONCE));
        return Redirect.to(ZonePages.path(location));
    }

    /// Somebody called a visitor in whom no message could reach.
    @PostMapping("/{location}/visits/{visit}/inside")
    Redirect inside(@PathVariable String location, @PathVariable String visit) {
        zones.fetched(location, visit);
        return Redirect.to(ZonePages.path(location));
    }

    private List<Location> reachable() {
        return locations.list().stream()
                .filter(location -> Reach.includes(Place.location(location.code())))
                .toList();
    }
}
