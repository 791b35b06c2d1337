package balieplein.plaza;

import balieplein.appointments.VisitItem;
import balieplein.identity.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes back and puts right what officials did with visits; what was recorded stays recorded (GUI-06, GUI-08).
@Component
public class Corrections {

    /// An action that can still be taken back.
    public record LastAction(Visit visit, VisitMove move, Instant at) {}

    private static final Duration UNDO = Duration.ofMinutes(2);

    private final Moves moves;
    private final VisitsReader reader;

    Corrections(Moves moves, VisitsReader reader) {
        this.moves = moves;
        this.reader = reader;
    }

    /// What whoever is asking did last at a counter, if that can still be taken back.
    public Optional<LastAction> undoable(String location, String counter) {
        var me = Actor.current().subject();
        return reader.findLastActed(location, counter, me, moves.now().minus(UNDO))
                .flatMap(reader::find)
                .flatMap(visit -> undoable(reader.events(visit.code()))
                        .map(last -> new LastAction(visit, last.move(), last.at())));
    }

    /// Takes back one's own last action, within two minutes and as long as nobody else acted (GUI-06).
    @Transactional
    public Moving undo(String code) {
        moves.get(code);
        var events = reader.events(code);
        var last = undoable(events).orElse(null);
        if (last == null) {
            return new Moving.NotUndone(events.getLast().move());
        }
        var before = events.get(events.size() - 2).where();
        var seat = new Change.Seat(before.counter(), before.pool(), List.of(), before.needs(), null, false);
        return moves.make(code, Change.back(last.step(), moves.now(), last.actor(), seat));
    }

    /// Adds what was wrong in the record, with the reason; nothing that was recorded changes (GUI-08).
    ///
    /// @param handled the steps really handled, when those were wrong; else empty
    @Transactional
    public Moving correct(String code, String reason, List<VisitItem> handled) {
        var visit = moves.get(code);
        var closing = new VisitEvent.Closing(handled, null, List.of(), null);
        var place = visit.place();
        var change = new Change(
                VisitMove.CORRECTED,
                List.of(visit.state().tag()),
                visit.state(),
                moves.now(),
                Actor.current().subject(),
                null,
                new Change.Seat(null, null, List.of(), null, place.wantedCounter(), place.goesFirst()),
                new Change.Said(reason, null, closing));
        return moves.make(code, change);
    }

    private Optional<VisitEvent> undoable(List<VisitEvent> events) {
        var last = events.getLast();
        var mine = last.actor().equals(Actor.current().subject());
        var recent = !last.at().plus(UNDO).isBefore(moves.now());
        return last.move().canBeUndone() && mine && recent ? Optional.of(last) : Optional.empty();
    }
}
