package balieplein.zones;

import balieplein.locations.Location;
import balieplein.plaza.Visits;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells whoever waits outside to come in, in the order in which they came, and only when there is a place (GUI-14).
@Component
class Invitations {

    private final StaysTable stays;
    private final DoorsTable doors;
    private final ZoneMessages messages;
    private final Visits visits;
    private final InstantSource clock;

    Invitations(StaysTable stays, DoorsTable doors, ZoneMessages messages, Visits visits, InstantSource clock) {
        this.stays = stays;
        this.doors = doors;
        this.messages = messages;
        this.visits = visits;
        this.clock = clock;
    }

    /// Gives the free places of a zone to who waits outside.
    @Transactional
    public void send(Location location, String zone, LocalDate day) {
        location.findZone(zone).flatMap(found -> Spot.of(location, found, day)).ifPresent(spot -> send(location, spot));
    }

    private void send(Location location, Spot spot) {
        doors.hold(spot);
        var free = spot.capacity() - doors.count(spot).inside();
        for (var stay : free > 0 ? stays.outside(spot) : java.util.List.<Stay>of()) {
            if (stay.persons() > free) {
                return; // whoever came later waits as well
            }
            var visit = visits.get(stay.visit());
            var told = messages.comeIn(visit, location);
            stays.invite(stay.visit(), clock.instant().truncatedTo(ChronoUnit.MICROS), told);
            free -= stay.persons();
        }
    }
}
