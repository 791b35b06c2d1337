package balieplein.visitors;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Who is told that a guest waits, and who next (INF-03): the host at once, the host again after five minutes without
/// an answer, then each deputy in turn, five minutes apart.
final class EscalationPolicy {

    static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final int TO_THE_HOST = 2;

    private EscalationPolicy() {}

    /// The place among the hosts of who is told the given time, from 1 on; empty when nobody is left.
    static Optional<Integer> turn(int time, int hosts) {
        var turn = time <= TO_THE_HOST ? 0 : time - TO_THE_HOST;
        return turn < hosts ? Optional.of(turn) : Optional.empty();
    }

    /// Whether the next one is to be told.
    static boolean isDue(Guest guest, Instant now) {
        return guest.isWaiting()
                && guest.toldAt() != null
                && !now.isBefore(guest.toldAt().plus(PATIENCE))
                && turn(guest.told() + 1, guest.hosts().size()).isPresent();
    }

    /// The next time to tell somebody when the host is not there: the first deputy, or the one after who was told last.
    static int withoutHost(int told) {
        return Math.max(told, TO_THE_HOST) + 1;
    }

    /// Whether a host has been told, or told again, as far as this.
    static boolean wasTold(int turn, int told) {
        return turn == 0 ? told > 0 : told >= turn + TO_THE_HOST;
    }
}
