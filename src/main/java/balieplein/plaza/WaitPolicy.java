package balieplein.plaza;

import balieplein.appointments.Awaited;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// How long somebody will wait in a room (GUI-02): until everybody who is called before has been helped. During the
/// wait of somebody without an appointment, appointments come due, and they go before, of people who are here and of
/// people who are still to come; but nobody is passed over for longer than [QueueRules] allow. Pure.
final class WaitPolicy {

    /// Each round finds the appointments that come due while those of the round before are helped.
    private static final int ROUNDS = 24;

    private final WaitingRoom room;

    WaitPolicy(WaitingRoom room) {
        this.room = room;
    }

    /// In minutes, for somebody who takes a number now.
    double newcomer(String pool) {
        var queue = room.waiting(pool);
        return grow(
                pool, room.at(), turn -> minutes(queue, visit -> !visit.turn().isAfter(turn)));
    }

    /// In minutes, for somebody who waits.
    double waiting(Visit visit) {
        var pool = visit.place().pool();
        var ahead = minutes(room.ahead(visit), other -> true);
        if (room.reason(visit) != CallReason.TURN) {
            return wait(pool, ahead);
        }
        var behind = room.waiting(pool).stream().skip(room.position(visit)).toList();
        return grow(pool, visit.arrival().at(), turn -> ahead + minutes(behind, other -> isDue(other, turn)));
    }

    /// Until the work that goes before gets no more.
    ///
    /// @param since when the wait began
    /// @param before minutes of work of those here that go before somebody whose turn comes at a moment
    private double grow(String pool, Instant since, ToIntFunction<Instant> before) {
        var last = since.plus(room.rules().order().longestWalkIn());
        var wait = wait(pool, before.applyAsInt(room.at()));
        for (var round = 0; round < ROUNDS && wait > 0; round++) {
            var turn = earliest(room.at().plus(Duration.ofSeconds(Math.round(wait * 60))), last);
            var longer = wait(pool, before.applyAsInt(turn) + awaited(pool, turn));
            if (longer <= wait) {
                return wait;
            }
            wait = longer;
        }
        return wait;
    }

    private static Instant earliest(Instant turn, Instant last) {
        return turn.isBefore(last) ? turn : last;
    }

    private static boolean isDue(Visit visit, Instant turn) {
        var due = visit.arrival().dueAt();
        return due != null && !due.isAfter(turn);
    }

    private int awaited(String pool, Instant turn) {
        return room.flow().awaited().stream()
                .filter(each -> each.pool().equals(pool) && !each.start().isAfter(turn))
                .mapToInt(Awaited::minutes)
                .sum();
    }

    private static int minutes(List<Visit> visits, Predicate<Visit> which) {
        return visits.stream()
                .filter(which)
                .mapToInt(visit -> visit.wish().minutes())
                .sum();
    }

    private double wait(String pool, int minutes) {
        var open = room.open(pool);
        var counters = open > 0 ? open : room.counters(pool).size();
        return EstimatePolicy.wait(minutes, Math.max(1, counters), room.flow().pace(pool));
    }
}
