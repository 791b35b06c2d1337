package balieplein.offline;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Who calls which number while no counter can ask the server (GUI-12): the numbers of a queue are dealt by slot, of
/// which neighbours lie far apart, so that everybody gets some of those who wait. A counter gives back what is too much
/// for it before another can take it.
final class SharePolicy {

    static final int SLOTS = 60;
    private static final int STRIDE = 37;

    private SharePolicy() {}

    static int slot(int number) {
        return number * STRIDE % SLOTS;
    }

    /// The same as what is left of the numbers after division by [#SLOTS].
    static Set<Integer> remainders(Set<Integer> slots) {
        return IntStream.range(0, SLOTS)
                .filter(number -> slots.contains(slot(number)))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What a counter has after it asked.
    ///
    /// @param mine what it had
    /// @param taken what other counters that are open have
    /// @param open how many counters are open for this queue, this one too
    static Set<Integer> deal(Collection<Integer> mine, Collection<Integer> taken, int open) {
        var fair = (SLOTS + open - 1) / open;
        var dealt = new TreeSet<Integer>();
        mine.stream().sorted().limit(fair).forEach(dealt::add);
        IntStream.range(0, SLOTS)
                .filter(slot -> !taken.contains(slot) && !mine.contains(slot))
                .limit(Math.max(0, fair - dealt.size()))
                .forEach(dealt::add);
        return dealt;
    }
}
