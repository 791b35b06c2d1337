package balieplein.plaza;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The visits of the current city and what officials do with them. Every action is one allowed move ([VisitMove]) with
/// one event at the server's time, and answers what came of it: two officials who act at once never both succeed.
///
/// Where an action takes a counter, it is refused when the visit is no longer there; null when that does not matter.
/// Who calls a visitor to a counter is in [Calls], who lets one in is in [CheckIns], what is taken back or put right in
/// [Corrections].
@Component
public class Visits {

    private final Moves moves;
    private final VisitsReader reader;
    private final TransferPolicy transfers;
    private final Returns returns;
    private final Endings endings;
    private final OtherMoments moments;

    Visits(
            Moves moves,
            VisitsReader reader,
            TransferPolicy transfers,
            Returns returns,
            Endings endings,
            OtherMoments moments) {
        this.moves = moves;
        this.reader = reader;
        this.transfers = transfers;
        this.returns = returns;
        this.endings = endings;
        this.moments = moments;
    }

    public Optional<Visit> find(String code) {
        return reader.find(code);
    }

    /// Throws [NotFound] for a code of no visit.
    public Visit get(String code) {
        return moves.get(code);
    }

    public List<VisitEvent> events(String code) {
        return reader.events(code);
    }

    /// How many events each visit of a day has, by its code: enough to see which ones changed.
    public Map<String, Integer> eventCounts(LocalDate day) {
        return reader.eventCounts(day);
    }

    /// All visits at a location on the days from and to, both included, in the order of their arrival, each with
    /// everything that happened to it.
    public List<VisitHistory> history(String location, LocalDate from, LocalDate to) {
        return reader.history(location, from, to);
    }

    @Transactional
    public Moving act(String code, VisitAct act, @Nullable String counter) {
        return moves.make(code, moves.change(act.move()).heldAt(counter));
    }

    /// The visitor went home without being helped.
    @Transactional
    public Moving leave(String code, @Nullable String reason) {
        return moves.make(code, moves.change(VisitMove.LEFT).saying(Change.Said.because(reason)));
    }

    /// Puts whoever did not hear the call back in the queue, once and within the time of the city (GUI-06).
    @Transactional
    public Moving comeBack(String code) {
        return returns.putBack(get(code))
                ? new Moving.Moved(get(code))
                : new Moving.NotAllowed(VisitMove.RETURNED, get(code));
    }

    /// Ends a visit with the product steps really handled (GUI-07). When it came for more than this counter could
    /// handle, it goes on to where the rest is done, with the same ticket and arrival; the end then tells it all.
    @Transactional
    public Moving finish(String code, VisitEvent.Closing closing, @Nullable String counter) {
        if (closing.handled().isEmpty()) {
            return new Moving.NothingHandled();
        }
        return endings.finish(get(code), closing, counter, moves.now());
    }

    /// Sends a visitor on to a product step, a counter, a service or a colleague of the same location, where the
    /// original arrival goes on counting (GUI-05). Whoever is sent to a colleague who is not there goes to a deputy
    /// who is: the visit then says for whom it waits.
    ///
    /// @param target code of the step, counter or service, or the subject of the colleague
    /// @param next whether nobody goes before
    @Transactional
    public Moving transfer(String code, String target, @Nullable String note, boolean next, @Nullable String counter) {
        var seat = transfers.seat(get(code), target, next, moves.now()).orElse(null);
        if (seat == null) {
            return transfers
                    .away(get(code), target, moves.now())
                    .<Moving>map(Moving.ColleagueAway::new)
                    .orElseGet(() -> new Moving.NoSkill(target));
        }
        if (transfers.isClosed(get(code), seat)) {
            return new Moving.ServiceClosed(target, moments.after(get(code), seat));
        }
        var said = new Change.Said(null, note, VisitEvent.Closing.NONE);
        return moves.make(
                code,
                moves.change(VisitMove.TRANSFERRED).heldAt(counter).seated(seat).saying(said));
    }
}
