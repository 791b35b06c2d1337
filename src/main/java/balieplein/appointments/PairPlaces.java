package balieplein.appointments;

import balieplein.appointments.Attempts.Obstacle;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes two places for a pair in one transaction: both or neither.
@Component
class PairPlaces {

    private final PairsTable pairs;
    private final Moves moves;
    private final VisitPolicy visits;
    private final Attempts attempts;
    private final TransactionTemplate transaction;

    PairPlaces(PairsTable pairs, Moves moves, VisitPolicy visits, Attempts attempts, TransactionTemplate transaction) {
        this.pairs = pairs;
        this.moves = moves;
        this.visits = visits;
        this.attempts = attempts;
        this.transaction = transaction;
    }

    /// The one that was asked for, at its new place. Empty when one of the two places is not free.
    Optional<Appointment> take(PairMove move, Appointment asked) {
        return transaction.execute(status -> {
            pairs.lock(move.pair(), move.first(), move.second());
            var first = Optional.<Appointment>empty();
            var second = Optional.<Appointment>empty();
            if (move.isLater()) {
                second = moveSecond(move);
                first = second.isEmpty() ? first : moveFirst(move);
            } else {
                first = moveFirst(move);
                second = first.isEmpty() ? second : moveSecond(move);
            }
            if (first.isEmpty() || second.isEmpty()) {
                status.setRollbackOnly();
                return Optional.empty();
            }
            return move.pair().isFirst(asked) ? first : second;
        });
    }

    /// Why they may not go. Empty when it is worth trying again.
    Optional<Obstacle> obstacle(PairMove move) {
        if (!pairs.isUnmoved(move.pair())) {
            return Optional.of(Obstacle.REPEATED);
        }
        return moves.obstacle(visits.of(move.pair().first()), move.first())
                .or(() -> moves.obstacle(visits.of(move.pair().second()), move.second()))
                .or(() -> attempts.obstacle(move.second(), move.claim()));
    }

    private Optional<Appointment> moveFirst(PairMove move) {
        return move(move, move.pair().first(), move.first());
    }

    private Optional<Appointment> moveSecond(PairMove move) {
        return move(move, move.pair().second(), move.second());
    }

    private Optional<Appointment> move(PairMove move, Appointment appointment, Place to) {
        return move.unmoved()
                ? moves.relocate(appointment, visits.of(appointment), to)
                : moves.move(
                        appointment, visits.of(appointment), to, move.claim().staff());
    }
}
