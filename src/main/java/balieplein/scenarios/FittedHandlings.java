package balieplein.scenarios;

import balieplein.insight.Measurement;
import balieplein.models.HandlingTimes;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// Handling times fitted to what was measured.
final class FittedHandlings {

    private static final double USUAL_SPREAD = 0.6;
    private static final double USUAL_MINUTES = 8;

    private final Map<Measurement.Errand, Map<Integer, Integer>> handlings = new HashMap<>();

    FittedHandlings(Measurement measured) {
        for (var handling : measured.handlings()) {
            handlings
                    .computeIfAbsent(handling.errand(), missing -> new TreeMap<>())
                    .merge(handling.seconds(), handling.count(), Integer::sum);
        }
    }

    /// As measured, or log-normal around the mean of its queue when too few were.
    HandlingTimes of(Measurement.Errand errand) {
        var own = handlings.getOrDefault(errand, Map.of());
        if (count(own) >= HandlingTimes.ENOUGH) {
            return HandlingTimes.measured(own);
        }
        var pool = new TreeMap<Integer, Integer>();
        handlings.forEach((other, counts) -> {
            if (other.pool().equals(errand.pool())) {
                counts.forEach((seconds, count) -> pool.merge(seconds, count, Integer::sum));
            }
        });
        var mean = count(pool) == 0
                ? 60 * USUAL_MINUTES
                : HandlingTimes.measured(pool).mean();
        return HandlingTimes.logNormal(mean, USUAL_SPREAD);
    }

    private static int count(Map<Integer, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
