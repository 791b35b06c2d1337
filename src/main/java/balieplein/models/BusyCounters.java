package balieplein.models;

import java.util.Arrays;

/// The counters that help somebody, and until when: those that end last stand first, so that the next end is the last
/// one of the row.
final class BusyCounters {

    private static final int POOL_BITS = 16;
    private static final int POOL = (1 << POOL_BITS) - 1;

    private final int[] busy;
    private long[] ends = new long[64];
    private int size;

    BusyCounters(int pools) {
        this.busy = new int[pools];
    }

    /// How many counters of a pool.
    int of(int pool) {
        return busy[pool];
    }

    void begin(int pool, int end) {
        busy[pool]++;
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
        }
        var entry = ((long) end << POOL_BITS) | pool;
        var at = size++;
        while (at > 0 && ends[at - 1] < entry) {
            ends[at] = ends[at - 1];
            at--;
        }
        ends[at] = entry;
    }

    /// Those that are done by now become free.
    void release(int now) {
        while (size > 0 && ends[size - 1] >> POOL_BITS <= now) {
            busy[(int) (ends[--size] & POOL)]--;
        }
    }

    /// The next moment at which one becomes free, or [DayPlan#NEVER].
    int nextEnd() {
        return size == 0 ? DayPlan.NEVER : (int) (ends[size - 1] >> POOL_BITS);
    }
}
