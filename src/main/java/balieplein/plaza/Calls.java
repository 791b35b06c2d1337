package balieplein.plaza;

import balieplein.identity.Actor;
import balieplein.kernel.CityTime;
import balieplein.locations.Pool;
import balieplein.web.NotFound;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whom the counters of the current city call (GUI-03). An official who calls has opened the counter.
@Component
public class Calls {

    private final Counters counters;
    private final CountersTable sessions;
    private final CallsTable visits;
    private final VisitsReader reader;
    private final QueueRulesTable rules;
    private final Returns returns;
    private final Moves moves;

    Calls(
            Counters counters,
            CountersTable sessions,
            CallsTable visits,
            VisitsReader reader,
            QueueRulesTable rules,
            Returns returns,
            Moves moves) {
        this.counters = counters;
        this.sessions = sessions;
        this.visits = visits;
        this.reader = reader;
        this.rules = rules;
        this.returns = returns;
        this.moves = moves;
    }

    /// Calls whoever is next in the order of [CallOrderPolicy].
    @Transactional
    public Calling next(Counters.Place place) {
        return call(place, null, false);
    }

    /// Calls a ticket out of turn.
    @Transactional
    public Calling call(Counters.Place place, String ticket) {
        return call(place, ticket, false);
    }

    /// The same for a counter that helps one visitor at a time: two presses of the button call one visitor.
    ///
    /// @param ticket one out of turn, or null for whoever is next
    @Transactional
    public Calling callWhenFree(Counters.Place place, @Nullable String ticket) {
        return call(place, ticket, true);
    }

    /// The visitors called to a counter or helped there, the last called first.
    public List<Visit> atCounter(Counters.Place place) {
        return reader.listOpen(place.location().code(), CityTime.date(moves.now())).stream()
                .filter(visit -> visit.state().isAtCounter() && visit.isAt(place.counter()))
                .sorted(Comparator.comparing(
                                (Visit visit) -> visit.calling().at(), Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .toList();
    }

    private Calling call(Counters.Place place, @Nullable String ticket, boolean onlyWhenFree) {
        var seat = counters.sitDown(place);
        if (seat instanceof CounterOpening.Taken(var by)) {
            return new Calling.Taken(by);
        }
        if (seat instanceof CounterOpening.NotTrained) {
            return new Calling.NotTrained();
        }
        if (onlyWhenFree) {
            sessions.lock(place.location().code(), place.counter().code());
            var there = atCounter(place);
            if (!there.isEmpty()) {
                return new Calling.Busy(there.getFirst());
            }
        }
        return call(wanted(place, ticket));
    }

    private Calling call(CallsTable.Wanted wanted) {
        var at = moves.now();
        var called = visits.call(
                wanted, rules.of(wanted.location()).order(), at, Actor.current().subject());
        if (called.isEmpty()) {
            return returns.putBack(wanted) ? call(wanted) : refused(wanted);
        }
        var visit = reader.find(called.get()).orElseThrow();
        moves.tell(visit, VisitMove.CALLED, at);
        return new Calling.Called(visit);
    }

    private Calling refused(CallsTable.Wanted wanted) {
        if (wanted.ticket() == null) {
            return new Calling.Nobody();
        }
        var visit = reader.findByTicket(wanted.location(), wanted.day(), wanted.ticket())
                .flatMap(reader::find)
                .orElseThrow(() -> new NotFound("No ticket '" + wanted.ticket() + "' today."));
        return visit.state() == VisitState.WAITING ? new Calling.NoSkill(visit) : new Calling.NotWaiting(visit);
    }

    private CallsTable.Wanted wanted(Counters.Place place, @Nullable String ticket) {
        var counter = place.counter();
        return new CallsTable.Wanted(
                place.location().code(),
                CityTime.date(moves.now()),
                counter.code(),
                counter.pool(),
                place.location().findPool(counter.pool()).map(Pool::skills).orElse(Set.of()),
                ticket == null ? null : TicketNumber.normal(ticket));
    }
}
