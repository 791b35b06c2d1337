package balieplein.visitors.web;

import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.visitors.GuestState;
import balieplein.visitors.Guests;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Formats;
import balieplein.web.NotFound;
import balieplein.web.Texts;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Makes the pages about guests.
@Component
class GuestPages {

    private final Guests guests;
    private final GuestRows rows;
    private final GuestRooms rooms;
    private final NamedRows named;
    private final Hosts hosts;
    private final Locations locations;
    private final InstantSource clock;

    GuestPages(
            Guests guests,
            GuestRows rows,
            GuestRooms rooms,
            NamedRows named,
            Hosts hosts,
            Locations locations,
            InstantSource clock) {
        this.rooms = rooms;
        this.guests = guests;
        this.rows = rows;
        this.named = named;
        this.hosts = hosts;
        this.locations = locations;
        this.clock = clock;
    }

    GuestsPage desk(String wanted, String said, Map<String, String> values, FieldErrors errors) {
        var place = location(wanted);
        return new GuestsPage(
                place.code(),
                reachable().stream()
                        .map(each -> new Choice(each.code(), each.name()))
                        .toList(),
                rows.of(guests.list(place.code(), today())),
                named.of(place.code(), today()),
                hosts.choices(),
                rooms.choices(place.code()),
                place.zones().stream()
                        .map(zone -> new Choice(zone.code(), zone.name().in(Texts.language())))
                        .toList(),
                said,
                values,
                errors);
    }

    EvacuationPage evacuation(String wanted) {
        var place = location(wanted);
        var now = CityTime.local(clock.instant());
        return new EvacuationPage(
                place.code(),
                place.name(),
                Formats.date(now.toLocalDate()) + ", " + Formats.time(now.toLocalTime()),
                rows.of(guests.list(place.code(), now.toLocalDate()).stream()
                        .filter(guest -> guest.state() == GuestState.INSIDE)
                        .toList()));
    }

    MyGuestsPage mine(String said) {
        var me = hosts.me();
        return new MyGuestsPage(
                me.isPresent(), me.map(guests::waitingFor).map(rows::of).orElse(List.of()), said);
    }

    /// The one that was asked for, or the first in reach. Throws [NotFound].
    Location location(String wanted) {
        return reachable().stream()
                .filter(each -> wanted.isEmpty() || each.code().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound("No location '" + wanted + "'."));
    }

    LocalDate today() {
        return CityTime.date(clock.instant());
    }

    private List<Location> reachable() {
        return locations.list().stream()
                .filter(each -> Reach.includes(Place.location(each.code())))
                .toList();
    }
}
