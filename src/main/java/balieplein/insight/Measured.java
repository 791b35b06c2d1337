package balieplein.insight;

import java.time.Duration;

/// The durations of a number of visits, and how many of them were served in time.
final class Measured {

    final Durations waiting = new Durations();
    final Durations waitingFromDue = new Durations();
    final Durations handling = new Durations();
    final Durations throughput = new Durations();

    /// @param target to which the wait is held
    void add(Times times, Duration target) {
        var inTime = TargetPolicy.servedInTime(times, target);
        waiting.add(times.waiting(), inTime);
        waitingFromDue.add(times.waitingFromDue(), inTime);
        handling.add(times.handling(), null);
        throughput.add(times.throughput(), null);
    }

    void add(Measured others) {
        addWaits(others);
        handling.add(others.handling);
        throughput.add(others.throughput);
    }

    /// Without how long it took.
    void addWaits(Measured others) {
        waiting.add(others.waiting);
        waitingFromDue.add(others.waitingFromDue);
    }
}
