package balieplein.pickups;

import balieplein.appointments.VisitItem;
import balieplein.kernel.NationalNumber;
import balieplein.locations.Locations;
import balieplein.people.People;
import balieplein.plaza.CheckIns;
import balieplein.plaza.Visitor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who comes to pick something up (EXP-03): with a code one gets a number when it lies ready, and hears when it will
/// when it does not. Who asked for nothing yet hears that first, with free moments to do so.
@Component
public class PickupArrivals {

    private final ItemsReader reader;
    private final RequestsFirst first;
    private final CheckIns checkIns;
    private final Locations locations;
    private final People people;

    PickupArrivals(ItemsReader reader, RequestsFirst first, CheckIns checkIns, Locations locations, People people) {
        this.reader = reader;
        this.first = first;
        this.checkIns = checkIns;
        this.locations = locations;
        this.people = people;
    }

    /// For who says that nothing was asked for yet. Empty for a step that nothing comes before.
    public Optional<PickupArrival.RequestFirst> requestFirst(String step, String location) {
        return first.find(step, location);
    }

    /// The code of what lies ready at a location for who shows a card with this number, the longest first.
    public Optional<String> ready(NationalNumber number, String location) {
        return reader.ofPerson(people.fingerprint(number)).stream()
                .filter(item ->
                        item.state() == PickupState.READY && item.location().equals(location))
                .min(Comparator.comparing(PickupItem::readyAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(PickupItem::code);
    }

    /// By the code or the link in the letter.
    public PickupArrival arrive(String scanned, String location, Visitor visitor) {
        locations.get(location);
        return reader.find(PickupCode.read(scanned))
                .map(item -> arrive(item, location, visitor))
                .orElseGet(PickupArrival.Unknown::new);
    }

    /// By the card of the holder, for one step. Who has nothing there is told to ask for it first.
    public PickupArrival arrive(String step, NationalNumber number, String location, Visitor visitor) {
        locations.get(location);
        var found = reader.ofPerson(people.fingerprint(number)).stream()
                .filter(item -> item.step().equals(step))
                .findFirst();
        return found.isPresent() ? arrive(found.get(), location, visitor) : without(step, location, visitor);
    }

    private PickupArrival arrive(PickupItem item, String location, Visitor visitor) {
        return switch (item.state()) {
            case REQUESTED, BLOCKED -> new PickupArrival.NotReady(item.expectedOn());
            case HANDED_OVER, UNCOLLECTED -> new PickupArrival.Over(item.state());
            case READY ->
                item.location().equals(location)
                        ? checkIn(item.step(), location, visitor)
                        : new PickupArrival.Elsewhere(item.location());
        };
    }

    private PickupArrival without(String step, String location, Visitor visitor) {
        var before = requestFirst(step, location);
        return before.isPresent() ? before.get() : checkIn(step, location, visitor);
    }

    private PickupArrival checkIn(String step, String location, Visitor visitor) {
        return new PickupArrival.Arrived(checkIns.walkIn(location, List.of(new VisitItem(step, 1, null)), visitor));
    }
}
