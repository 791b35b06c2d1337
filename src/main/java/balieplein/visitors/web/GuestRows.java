package balieplein.visitors.web;

import balieplein.locations.Locations;
import balieplein.locations.Zone;
import balieplein.visitors.Guest;
import balieplein.web.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Guests as lines of a page, with the names of their hosts and zones.
@Component
class GuestRows {

    private final Hosts hosts;
    private final Locations locations;

    GuestRows(Hosts hosts, Locations locations) {
        this.hosts = hosts;
        this.locations = locations;
    }

    List<GuestRow> of(List<Guest> all) {
        var members = hosts.names();
        return all.stream()
                .map(guest -> GuestRow.of(guest, members, zones(guest.location())))
                .toList();
    }

    private Map<String, String> zones(String location) {
        return locations.find(location).stream()
                .flatMap(place -> place.zones().stream())
                .collect(Collectors.toMap(Zone::code, zone -> zone.name().in(Texts.language()), (one, other) -> one));
    }
}
