package balieplein.plaza;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts whoever did not hear the call back in the queue: once, and within the minutes of [QueueRules#comeBack]
/// (GUI-06).
@Component
class Returns {

    private final Moves moves;
    private final VisitsReader reader;
    private final QueueRulesTable rules;

    Returns(Moves moves, VisitsReader reader, QueueRulesTable rules) {
        this.moves = moves;
        this.reader = reader;
        this.rules = rules;
    }

    /// False when the visit did not miss its turn, came back before, or comes too late.
    @Transactional
    public boolean putBack(Visit visit) {
        return isInTime(visit) && moves.make(visit.code(), moves.change(VisitMove.RETURNED)) instanceof Moving.Moved;
    }

    /// Who did not hear the call and stands at the counter now.
    @Transactional
    public boolean putBack(CallsTable.Wanted wanted) {
        return wanted.ticket() != null
                && reader.findByTicket(wanted.location(), wanted.day(), wanted.ticket())
                        .flatMap(reader::find)
                        .filter(this::putBack)
                        .isPresent();
    }

    private boolean isInTime(Visit visit) {
        if (visit.state() != VisitState.NO_SHOW) {
            return false;
        }
        var events = reader.events(visit.code());
        var most = Duration.ofMinutes(rules.of(visit.location()).comeBack());
        return events.stream().noneMatch(event -> event.move() == VisitMove.RETURNED)
                && !moves.now().isAfter(events.getLast().at().plus(most));
    }
}
