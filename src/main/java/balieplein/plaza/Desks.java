package balieplein.plaza;

import balieplein.appointments.Absences;
import balieplein.appointments.BookingPolicy;
import balieplein.identity.Actor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The desks behind the counters of the current city: everything an official needs to see at once.
@Component
public class Desks {

    private final Counters counters;
    private final Queues queues;
    private final Endings endings;
    private final Corrections corrections;
    private final OwnDaysTable days;
    private final Displays displays;
    private final Absences absences;

    Desks(
            Counters counters,
            Queues queues,
            Endings endings,
            Corrections corrections,
            OwnDaysTable days,
            Displays displays,
            Absences absences) {
        this.absences = absences;
        this.counters = counters;
        this.queues = queues;
        this.endings = endings;
        this.corrections = corrections;
        this.days = days;
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
        var visitor = here.stream()
                .filter(visit -> visit.state().isAtCounter())
                .findFirst()
                .orElse(null);
        return new Desk(
                place,
                session,
                session != null && session.isOf(me),
                room,
                room.waiting(counter),
                visitor,
                visitor == null ? List.of() : endings.rest(visitor),
                visitor == null ? List.of() : with(visitor),
                parked(here),
                corrections.undoable(location, counter.code()).orElse(null),
                days.of(location, room.day(), me, room.rules()),
                displays.silent(place.location()));
    }

    private List<BookingPolicy.Resource> with(Visit visitor) {
        return Optional.ofNullable(visitor.arrival().appointment())
                .map(absences::of)
                .orElse(List.of());
    }

    private static List<Visit> parked(List<Visit> here) {
        return here.stream().filter(visit -> visit.state() == VisitState.PARKED).toList();
    }
}
