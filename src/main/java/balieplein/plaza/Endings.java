package balieplein.plaza;

import balieplein.identity.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How the handling at a counter ends: with the visit, or on the way to the next counter of it (GUI-07).
@Component
class Endings {

    private final Moves moves;
    private final VisitsReader reader;
    private final TransferPolicy transfers;

    Endings(Moves moves, VisitsReader reader, TransferPolicy transfers) {
        this.moves = moves;
        this.reader = reader;
        this.transfers = transfers;
    }

    Moving finish(Visit visit, VisitEvent.Closing closing, @Nullable String counter, Instant at) {
        var actor = Actor.current().subject();
        var journey = new Itinerary(visit, reader.events(visit.code()));
        var isDone = closing.outcome() == VisitEvent.Outcome.COMPLETE;
        var rest = isDone ? journey.rest(closing.handled()) : List.<String>of();
        var seat = rest.isEmpty()
                ? null
                : transfers.seat(visit, rest.getFirst(), false, moves.now()).orElse(null);
        if (seat != null) {
            var part = new Change.Said(null, null, closing);
            return moves.make(
                    visit.code(),
                    Change.of(VisitMove.TRANSFERRED, at, actor)
                            .heldAt(counter)
                            .seated(seat)
                            .saying(part));
        }
        var said = new Change.Said(null, null, journey.whole(closing));
        return moves.make(
                visit.code(),
                Change.of(VisitMove.FINISHED, at, actor).heldAt(counter).saying(said));
    }

    /// What a visit still has to go to other counters for, after where it is now.
    List<String> rest(Visit visit) {
        return visit.wish().steps().size() == visit.place().needs().size()
                ? List.of()
                : new Itinerary(visit, reader.events(visit.code())).rest(List.of());
    }
}
