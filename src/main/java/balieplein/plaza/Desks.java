package balieplein.plaza;

import balieplein.identity.Actor;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// The desks behind the counters of the current city: everything an official needs to see at once.
@Component
public class Desks {

    private final Counters counters;
    private final Queues queues;
    private final Corrections corrections;
    private final PaceTable pace;
    private final Displays displays;

    Desks(Counters counters, Queues queues, Corrections corrections, PaceTable pace, Displays displays) {
        this.counters = counters;
        this.queues = queues;
        this.corrections = corrections;
        this.pace = pace;
        this.displays = displays;
    }

    public Desk get(Counters.Place place) {
        var me = Actor.current().subject();
        var location = place.location().code();
        var counter = place.counter();
        var session = counters.find(place).orElse(null);
        var room = queues.now(location);
        var here = room.present().stream()
                .filter(visit -> visit.isAt(counter))
                .sorted(Comparator.comparing(
                                (Visit visit) -> visit.calling().at(), Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .toList();
        return new Desk(
                place,
                session,
                session != null && session.isOf(me),
                room,
                room.waiting(counter),
                here.stream()
                        .filter(visit -> visit.state().isAtCounter())
                        .findFirst()
                        .orElse(null),
                parked(here),
                corrections.undoable(location, counter.code()).orElse(null),
                pace.ownDay(location, room.day(), me),
                displays.silent(place.location()));
    }

    private static List<Visit> parked(List<Visit> here) {
        return here.stream().filter(visit -> visit.state() == VisitState.PARKED).toList();
    }
}
