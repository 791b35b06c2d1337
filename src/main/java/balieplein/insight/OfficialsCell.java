package balieplein.insight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Who did the visits of a row, week by week, and at which counters ([OfficialsSheet]).
final class OfficialsCell {

    private final Map<LocalDate, Set<String>> weeks = new HashMap<>();
    private final Set<OneOfficialPolicy.Counter> counters = new HashSet<>();

    /// @param week its Monday
    void add(LocalDate week, String official, OneOfficialPolicy.Counter counter) {
        weeks.computeIfAbsent(week, missing -> new HashSet<>()).add(official);
        counters.add(counter);
    }

    boolean hasWeekOfOne() {
        return weeks.values().stream().anyMatch(people -> people.size() == 1);
    }

    Set<String> officials() {
        return weeks.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    /// Why it is kept back for a counter in it.
    Withheld reason(Map<OneOfficialPolicy.Counter, Withheld> withheld) {
        var reasons = counters.stream()
                .map(counter -> withheld.getOrDefault(counter, Withheld.NOT))
                .collect(Collectors.toSet());
        if (reasons.contains(Withheld.ONE_OFFICIAL)) {
            return Withheld.ONE_OFFICIAL;
        }
        return reasons.contains(Withheld.GIVES_AWAY) ? Withheld.GIVES_AWAY : Withheld.NOT;
    }
}
