package balieplein.zones;

import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.plaza.Doors;
import balieplein.plaza.Visit;
import balieplein.plaza.VisitMove;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Keeps who is in which zone while visits move on: whoever checks in takes a place or waits outside, whoever goes to
/// a counter or home leaves one.
@Component
class Entrance implements Doors {

    private final StaysTable stays;
    private final DoorsTable doors;
    private final Invitations invitations;
    private final Locations locations;

    Entrance(StaysTable stays, DoorsTable doors, Invitations invitations, Locations locations) {
        this.stays = stays;
        this.doors = doors;
        this.invitations = invitations;
        this.locations = locations;
    }

    @Override
    public void moved(Visit visit, VisitMove move, Instant at) {
        var location = locations.get(visit.location());
        if (isCounted(location)) {
            moved(visit, move, location);
        }
    }

    @Override
    public boolean isOutside(Visit visit) {
        return isCounted(locations.get(visit.location()))
                && stays.find(visit.code())
                        .filter(stay -> stay.state() == Stay.State.OUTSIDE)
                        .isPresent();
    }

    private static boolean isCounted(Location location) {
        return location.zones().stream().anyMatch(zone -> zone.capacity() != null);
    }

    private void moved(Visit visit, VisitMove move, Location location) {
        var spot = Spot.of(location, visit.place().pool(), visit.place().day());
        if (move == VisitMove.REGISTERED) {
            spot.ifPresent(there -> letIn(visit, there));
            return;
        }
        var stay = stays.find(visit.code());
        switch (visit.state()) {
            case WAITING, PARKED -> sit(visit, stay, spot, location);
            case CALLED ->
                stay.filter(each -> each.state() == Stay.State.OUTSIDE)
                        .ifPresent(outside -> stays.passBy(outside.visit()));
            case SERVING, FINISHED, NO_SHOW, LEFT, NOT_CLOSED -> stay.ifPresent(each -> leave(each, visit, location));
            case NEW -> {}
        }
    }

    /// Nobody goes before those who wait outside already.
    private void letIn(Visit visit, Spot spot) {
        doors.hold(spot);
        var count = doors.count(spot);
        var persons = Math.min(visit.wish().persons(), spot.capacity());
        var fits = count.outside() == 0 && count.inside() + persons <= spot.capacity();
        stays.put(stay(visit, spot, fits ? Stay.State.INSIDE : Stay.State.OUTSIDE), spot);
    }

    /// Whoever was at a counter is in the building and sits down again, whether there is a place or not.
    private void sit(Visit visit, Optional<Stay> stay, Optional<Spot> spot, Location location) {
        if (spot.isEmpty()) {
            stay.ifPresent(each -> leave(each, visit, location));
        } else if (stay.isEmpty() || !stay.get().zone().equals(spot.get().zone())) {
            stays.put(stay(visit, spot.get(), Stay.State.INSIDE), spot.get());
            stay.ifPresent(each ->
                    invitations.send(location, each.zone(), visit.place().day()));
        }
    }

    private void leave(Stay stay, Visit visit, Location location) {
        stays.leave(stay.visit());
        invitations.send(location, stay.zone(), visit.place().day());
    }

    private static Stay stay(Visit visit, Spot spot, Stay.State state) {
        return new Stay(
                visit.code(),
                visit.ticket(),
                spot.zone(),
                Math.min(visit.wish().persons(), spot.capacity()),
                state,
                visit.arrival().at());
    }
}
