package balieplein.insight;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Which counters keep their figures to themselves because those are figures of one official (MEA-08), and which others
/// do so that nobody subtracts: one of the same group of counters, or else of the same location. It is decided per
/// counter, never per figure, so that two tables of the same period never hide different ones. Pure.
final class OneOfficialPolicy {

    record Counter(String location, String counter) {}

    private static final Comparator<Counter> ORDER = Comparator.comparing(Counter::location)
            .thenComparing(each -> each.counter().length())
            .thenComparing(Counter::counter);

    private final Map<Counter, Set<String>> officials = new TreeMap<>(ORDER);
    private final Map<Counter, Set<String>> pools = new HashMap<>();

    void add(Counter counter, String pool, String official) {
        officials.computeIfAbsent(counter, missing -> new HashSet<>()).add(official);
        pools.computeIfAbsent(counter, missing -> new HashSet<>()).add(pool);
    }

    /// What is withheld of each counter, and why; nothing of the others.
    Map<Counter, Withheld> withheld() {
        var found = new HashMap<Counter, Withheld>();
        officials.forEach((counter, people) -> {
            if (people.size() == 1) {
                found.put(counter, Withheld.ONE_OFFICIAL);
            }
        });
        for (var alone : officials.keySet()) {
            if (found.get(alone) == Withheld.ONE_OFFICIAL) {
                cover(alone, found);
            }
        }
        return found;
    }

    private void cover(Counter alone, Map<Counter, Withheld> found) {
        for (var pool : pools.getOrDefault(alone, Set.of())) {
            cover(
                    others(alone)
                            .filter(other -> pools.getOrDefault(other, Set.of()).contains(pool)),
                    found);
        }
        cover(others(alone), found);
    }

    private static void cover(Stream<Counter> others, Map<Counter, Withheld> found) {
        var all = others.toList();
        if (all.stream().noneMatch(found::containsKey)) {
            all.stream().findFirst().ifPresent(other -> found.put(other, Withheld.GIVES_AWAY));
        }
    }

    private Stream<Counter> others(Counter counter) {
        return officials.keySet().stream()
                .filter(other -> other.location().equals(counter.location()) && !other.equals(counter));
    }
}
