package balieplein.insight;

/// The durations of a number of visits, and how many of them were served in time.
final class Measured {

    final Durations waiting = new Durations();
    final Durations waitingFromDue = new Durations();
    final Durations handling = new Durations();
    final Durations throughput = new Durations();

    void add(Times times) {
        var inTime = TargetPolicy.servedInTime(times);
        waiting.add(times.waiting(), inTime);
        waitingFromDue.add(times.waitingFromDue(), inTime);
        handling.add(times.handling(), null);
        throughput.add(times.throughput(), null);
    }

    void add(Measured others) {
        waiting.add(others.waiting);
        waitingFromDue.add(others.waitingFromDue);
        handling.add(others.handling);
        throughput.add(others.throughput);
    }
}
