package balieplein.plaza;

import balieplein.appointments.Awaited;
import java.util.List;
import java.util.Map;

/// How the queues of a location move today.
///
/// @param pace how long handlings of a pool really take today, as a share of their plan; absent when too few are done
/// @param awaited appointments that come due soon and whose visitors are still to come, by their time
public record QueueFlow(Map<String, Double> pace, List<Awaited> awaited) {

    public QueueFlow {
        pace = Map.copyOf(pace);
        awaited = List.copyOf(awaited);
    }

    /// As planned, when too few handlings are done to know better.
    public double pace(String pool) {
        return pace.getOrDefault(pool, 1.0);
    }
}
