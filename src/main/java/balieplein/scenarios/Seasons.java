package balieplein.scenarios;

import balieplein.insight.Measurement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How busy each month is compared with the year, per open day; nothing while less than a year was measured.
final class Seasons {

    private Seasons() {}

    static Map<Integer, Double> of(List<Measurement.HalfDay> halfDays) {
        var visits = new TreeMap<Integer, Integer>();
        var days = new HashMap<Integer, HashSet<Object>>();
        for (var half : halfDays) {
            visits.merge(half.day().getMonthValue(), half.visits(), Integer::sum);
            days.computeIfAbsent(half.day().getMonthValue(), missing -> new HashSet<>())
                    .add(half.day());
        }
        if (visits.size() < 12) {
            return Map.of();
        }
        var all = visits.values().stream().mapToInt(Integer::intValue).sum();
        var open = days.values().stream().mapToInt(HashSet::size).sum();
        var seasons = new HashMap<Integer, Double>();
        visits.forEach((month, count) -> seasons.put(
                month,
                (double) count / days.getOrDefault(month, new HashSet<>()).size() * open / all));
        return seasons;
    }
}
