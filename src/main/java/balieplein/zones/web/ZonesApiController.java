package balieplein.zones.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.web.Answers;
import balieplein.zones.Stay;
import balieplein.zones.Zones;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// How full the zones of a location are, for programs.
@RestController
@RequestMapping("/api/v1/zones/{location}")
@Allowed({Role.INFO, Role.FLOOR_MANAGER, Role.LOCATION_MANAGER, Role.ADMIN})
@Within(ZonePlaces.class)
class ZonesApiController {

    private final Zones zones;

    ZonesApiController(Zones zones) {
        this.zones = zones;
    }

    /// @param callIn tickets of who may come in and has to be called in
    record Occupancy(String location, List<ZoneBody> zones, List<String> callIn) {}

    record ZoneBody(String zone, int capacity, int inside, int outside) {}

    @Answers(problems = "404 not-found")
    @GetMapping
    Occupancy now(@PathVariable String location) {
        return new Occupancy(
                location,
                zones.now(location).stream()
                        .map(now -> new ZoneBody(now.zone().code(), now.capacity(), now.inside(), now.outside()))
                        .toList(),
                zones.toFetch(location).stream().map(Stay::ticket).toList());
    }
}
