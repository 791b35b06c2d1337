package balieplein.plaza;

import balieplein.appointments.Awaited;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// How long somebody will wait in a queue (GUI-02): until everybody who is called before has been helped. During the
/// wait of somebody without an appointment, appointments come due, and they go before, of people who are here and of
/// people who are still to come; but nobody is passed over for longer than [QueueRules] allow. Pure.
///
/// @param queue who waits, in the order in which they will be called
/// @param awaited whose appointment comes due soon and who are still to come
record WaitPolicy(CallOrderPolicy order, Instant at, List<Waits.InQueue> queue, List<Awaited> awaited, Help help) {

    /// Each round finds the appointments that come due while those of the round before are helped.
    private static final int ROUNDS = 24;

    /// Who helps the queue.
    ///
    /// @param counters that share the work, at least one
    /// @param pace how long handlings really take, as a share of their plan
    record Help(int counters, double pace) {}

    /// In minutes, for somebody who takes a number now.
    double newcomer() {
        return grow(at, turn -> minutes(queue, visit -> !visit.turn().isAfter(turn)));
    }

    /// In minutes, for somebody who waits.
    ///
    /// @param ahead who is called before
    double waiting(Waits.InQueue visit, List<Waits.InQueue> ahead) {
        var before = minutes(ahead, other -> true);
        if (order.reason(visit, at) != CallReason.TURN) {
            return wait(before);
        }
        var behind = queue.stream().skip(ahead.size() + 1L).toList();
        return grow(visit.arrived(), turn -> before + minutes(behind, other -> isDue(other, turn)));
    }

    /// Until the work that goes before gets no more.
    ///
    /// @param since when the wait began
    /// @param before minutes of work of those here that go before somebody whose turn comes at a moment
    private double grow(Instant since, ToIntFunction<Instant> before) {
        var last = since.plus(order.longestWalkIn());
        var wait = wait(before.applyAsInt(at));
        for (var round = 0; round < ROUNDS && wait > 0; round++) {
            var turn = earliest(at.plus(Duration.ofSeconds(Math.round(wait * 60))), last);
            var longer = wait(before.applyAsInt(turn) + awaited(turn));
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

    private static boolean isDue(Waits.InQueue visit, Instant turn) {
        var due = visit.due();
        return due != null && !due.isAfter(turn);
    }

    private int awaited(Instant turn) {
        return awaited.stream()
                .filter(each -> !each.start().isAfter(turn))
                .mapToInt(Awaited::minutes)
                .sum();
    }

    private static int minutes(List<Waits.InQueue> visits, Predicate<Waits.InQueue> which) {
        return visits.stream().filter(which).mapToInt(Waits.InQueue::minutes).sum();
    }

    private double wait(int minutes) {
        return EstimatePolicy.wait(minutes, help.counters(), help.pace());
    }
}
