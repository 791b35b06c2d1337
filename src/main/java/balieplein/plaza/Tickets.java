package balieplein.plaza;

import java.time.Duration;
import org.springframework.stereotype.Component;

/// Tickets as their visitors read them: the place in the queue and where to wait, as they are now.
@Component
class Tickets {

    private static final Duration EARLY = Duration.ofMinutes(30);

    private final Queues queues;
    private final Doors doors;

    Tickets(Queues queues, Doors doors) {
        this.queues = queues;
        this.doors = doors;
    }

    CheckIn.Registered of(Visit visit) {
        var waits = queues.waits(visit.location());
        var due = visit.arrival().dueAt();
        var early = due != null && waits.at().isBefore(due.minus(EARLY));
        return visit.state() == VisitState.WAITING
                ? new CheckIn.Registered(
                        visit, waits.position(visit), waits.estimate(visit), early, doors.isOutside(visit))
                : new CheckIn.Registered(visit, 0, new Estimate(0, 0), early, false);
    }

    /// The first one of a visitor: the wait it says is checked afterwards.
    CheckIn.Registered first(Visit visit) {
        var ticket = of(visit);
        queues.told(visit.code(), ticket.estimate());
        return ticket;
    }
}
