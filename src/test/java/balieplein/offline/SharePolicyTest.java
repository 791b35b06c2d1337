package balieplein.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SharePolicyTest {

    /// Whatever screen is old: what a counter was told last never overlaps with what another was told last.
    @Test
    void two_counters_never_have_the_same_number_whoever_opens_closes_or_asks_when() {
        var chance = new Random(20170119);
        Map<String, Set<Integer>> server = new HashMap<>();
        Map<String, Set<Integer>> told = new HashMap<>();
        var open = new TreeSet<String>();
        for (var turn = 0; turn < 5000; turn++) {
            var counter = List.of("1", "2", "3", "4", "5", "6", "7").get(chance.nextInt(7));
            if (chance.nextInt(10) == 0 && open.contains(counter)) {
                open.remove(counter);
                told.remove(counter); // who closes the counter sees so at once
                continue;
            }
            open.add(counter);
            server.keySet().retainAll(open);
            var taken = new HashSet<Integer>();
            server.forEach((other, slots) -> {
                if (!other.equals(counter)) {
                    taken.addAll(slots);
                }
            });
            var dealt = SharePolicy.deal(server.getOrDefault(counter, Set.of()), taken, open.size());
            server.put(counter, dealt);
            told.put(counter, dealt);
            var all = told.values().stream().flatMap(Set::stream).toList();
            assertThat(all).as("turn %d", turn).doesNotHaveDuplicates();
        }
    }

    @Test
    void every_number_falls_to_some_counter_once_all_have_asked_twice() {
        Map<String, Set<Integer>> has = new HashMap<>();
        for (var round = 0; round < 2; round++) {
            for (var counter : List.of("7", "8", "9")) {
                var taken = new HashSet<Integer>();
                has.forEach((other, slots) -> taken.addAll(other.equals(counter) ? Set.of() : slots));
                has.put(counter, SharePolicy.deal(has.getOrDefault(counter, Set.of()), taken, 3));
            }
        }
        assertThat(has.values()).allSatisfy(slots -> assertThat(slots).hasSize(20));
        for (var slots : has.values()) {
            var numbers = SharePolicy.remainders(slots);
            assertThat(numbers).hasSize(20);
            assertThat(numbers.stream().filter(number -> number < 12)).hasSizeBetween(2, 6);
        }
    }
}
