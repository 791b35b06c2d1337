package balieplein.plaza.web;

import static balieplein.web.Texts.text;

import balieplein.identity.UnfinishedWork;
import balieplein.plaza.Calls;
import balieplein.plaza.CounterState;
import balieplein.plaza.Counters;
import balieplein.plaza.TicketNumber;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who signs out while a visitor is at the counter is asked first (GUI-10).
@Component
class VisitorAtCounter implements UnfinishedWork {

    private final Counters counters;
    private final Calls calls;

    VisitorAtCounter(Counters counters, Calls calls) {
        this.counters = counters;
        this.calls = calls;
    }

    @Override
    public Optional<Unfinished> find() {
        return counters.findMine()
                .filter(session -> session.state() != CounterState.CLOSED)
                .flatMap(session -> {
                    var place = counters.get(session.counter(), session.location());
                    return calls.atCounter(place).stream()
                            .findFirst()
                            .map(visit -> new Unfinished(
                                    text(
                                            "plaza.staff.unfinished",
                                            TicketNumber.spaced(visit.ticket()),
                                            place.counter().name()),
                                    new DeskPath(place).path()));
                });
    }
}
