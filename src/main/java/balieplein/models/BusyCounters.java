package balieplein.models;

import java.util.PriorityQueue;

/// The counters that help somebody, and until when.
final class BusyCounters {

    private final int[] busy;
    private final PriorityQueue<Long> ends = new PriorityQueue<>();

    BusyCounters(int pools) {
        this.busy = new int[pools];
    }

    /// How many counters of a pool.
    int of(int pool) {
        return busy[pool];
    }

    void begin(int pool, int end) {
        busy[pool]++;
        ends.add(((long) end << 16) | pool);
    }

    /// Those that are done by now become free.
    void release(int now) {
        while (!ends.isEmpty() && ends.peek() >> 16 <= now) {
            busy[(int) (ends.remove() & 0xffff)]--;
        }
    }

    /// The next moment at which one becomes free, or [DayPlan#NEVER].
    int nextEnd() {
        return ends.isEmpty() ? DayPlan.NEVER : (int) (ends.peek() >> 16);
    }
}
