package balieplein.visitors;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells the host of a guest, and whoever is next when nobody answers ([EscalationPolicy]).
@Component
class Escalation {

    private final GuestsTable table;
    private final GuestMovesTable moves;
    private final HostNews news;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    Escalation(
            GuestsTable table,
            GuestMovesTable moves,
            HostNews news,
            InstantSource clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.moves = moves;
        this.news = news;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Tells whoever is next, for every guest who waits too long.
    void escalate() {
        var now = clock.instant();
        for (var guest : table.waiting()) {
            if (EscalationPolicy.isDue(guest, now)) {
                transaction.executeWithoutResult(status -> tell(guest, guest.told() + 1));
            }
        }
    }

    /// False when there is nobody to tell, or another instance told them.
    boolean tell(Guest guest, int time) {
        var turn = EscalationPolicy.turn(time, guest.hosts().size());
        if (turn.isEmpty() || !moves.tell(guest.code(), guest.told(), time, clock.instant())) {
            return false;
        }
        news.tell(guest, guest.hosts().get(turn.get()), time);
        return true;
    }
}
