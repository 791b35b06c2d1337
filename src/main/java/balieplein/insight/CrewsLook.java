package balieplein.insight;

import balieplein.insight.Measurement.Crew;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Counts the counters at work per day and pool.
final class CrewsLook {

    private record Team(LocalDate day, String pool) {}

    private final Map<Team, Set<String>> teams = new HashMap<>();

    void finished(LocalDate day, VisitKind.Course course) {
        if (course.pool() != null) {
            var team = teams.computeIfAbsent(new Team(day, course.pool()), missing -> new HashSet<>());
            if (course.counter() != null) {
                team.add(course.counter());
            }
        }
    }

    List<Crew> crews() {
        var sums = new TreeMap<DayOfWeek, TreeMap<String, int[]>>();
        teams.forEach((team, counters) -> {
            var sum = sums.computeIfAbsent(team.day().getDayOfWeek(), missing -> new TreeMap<>())
                    .computeIfAbsent(team.pool(), missing -> new int[2]);
            sum[0] += counters.size();
            sum[1]++;
        });
        return sums.entrySet().stream()
                .flatMap(day -> day.getValue().entrySet().stream()
                        .map(pool -> new Crew(
                                day.getKey(), pool.getKey(), (double) pool.getValue()[0] / pool.getValue()[1])))
                .toList();
    }
}
