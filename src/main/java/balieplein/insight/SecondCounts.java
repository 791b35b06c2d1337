package balieplein.insight;

/// How often each whole second occurred.
final class SecondCounts {

    interface Each {
        void take(int second, int times);
    }

    private int[] counts = new int[1_024];
    private int first;
    private boolean empty = true;

    void add(int second, int times) {
        if (empty) {
            first = second;
            empty = false;
        } else if (second < first || second >= first + counts.length) {
            makeRoom(second);
        }
        counts[second - first] += times;
    }

    void each(Each each) {
        for (var i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                each.take(first + i, counts[i]);
            }
        }
    }

    /// The value at a place when all stand in order, from 0 on.
    int nth(int place) {
        var passed = 0;
        for (var i = 0; i < counts.length; i++) {
            passed += counts[i];
            if (passed > place) {
                return first + i;
            }
        }
        throw new IllegalStateException("There is no place " + place + " among " + passed + " durations.");
    }

    /// At least doubles the room, on the side where it is missing.
    private void makeRoom(int second) {
        var from = second < first ? Math.min(second, first - counts.length) : first;
        var to = second < first ? first + counts.length : Math.max(second + 1, first + 2 * counts.length);
        var more = new int[to - from];
        System.arraycopy(counts, 0, more, first - from, counts.length);
        counts = more;
        first = from;
    }
}
