package balieplein.plaza;

import balieplein.identity.Actor;
import balieplein.kernel.CityTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Records afterwards what counters did while the server was away, at the moment they did it. It is the same chain of
/// allowed moves: who was helped elsewhere meanwhile stays where that ended, and the counter hears so.
@Component
public class LateActs {

    /// How far the clocks of a kiosk and a counter may be apart.
    private static final Duration SKEW = Duration.ofMinutes(10);

    private final Moves moves;
    private final VisitsReader reader;
    private final Endings endings;

    LateActs(Moves moves, VisitsReader reader, Endings endings) {
        this.moves = moves;
        this.reader = reader;
        this.endings = endings;
    }

    /// The visit with a ticket at that moment: of that day, or of the day before when it was given before midnight.
    public Optional<Visit> find(String location, String ticket, Instant at) {
        var day = CityTime.date(at);
        return Stream.of(day, day.minusDays(1))
                .flatMap(date -> reader.findByTicket(location, date, TicketNumber.normal(ticket)).stream())
                .flatMap(code -> reader.find(code).stream())
                .filter(visit -> !visit.arrival().at().isAfter(at.plus(SKEW)))
                .findFirst();
    }

    /// A moment before the last thing that happened counts as that one: a visit never goes back in time.
    @Transactional
    public Moving record(LateAct act) {
        var visit = moves.get(act.visit());
        var events = reader.events(act.visit());
        var last = events.getLast().at();
        var at = act.at().isBefore(last) ? last : act.at();
        return switch (act.move()) {
            case CALLED -> moves.makeLate(act.visit(), change(act, at).seated(Change.Seat.at(act.counter())));
            case FINISHED -> finish(visit, act, at);
            case UNDONE -> putBack(visit, act, at, events);
            default -> moves.make(act.visit(), change(act, at).heldAt(act.counter()));
        };
    }

    private Moving finish(Visit visit, LateAct act, Instant at) {
        if (act.handled().isEmpty()) {
            return new Moving.NothingHandled();
        }
        var closing = new VisitEvent.Closing(act.handled(), VisitEvent.Outcome.COMPLETE, List.of(), null);
        return endings.finish(visit, closing, act.counter(), at);
    }

    private Moving putBack(Visit visit, LateAct act, Instant at, List<VisitEvent> events) {
        if (events.getLast().move() != VisitMove.CALLED) {
            return new Moving.NotAllowed(VisitMove.UNDONE, visit);
        }
        var before = events.get(events.size() - 2).where();
        var seat = new Change.Seat(before.counter(), before.pool(), List.of(), before.needs(), null, false);
        var step = new VisitMove.Step(VisitState.WAITING, VisitState.CALLED);
        return moves.make(
                act.visit(),
                Change.back(step, at, Actor.current().subject(), seat).heldAt(act.counter()));
    }

    private static Change change(LateAct act, Instant at) {
        return Change.of(act.move(), at, Actor.current().subject());
    }
}
