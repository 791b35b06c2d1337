package balieplein.models;

import balieplein.plaza.CallOrderPolicy;
import java.util.Arrays;

/// Who waits for a pool. Asked for the next one, it answers in the order of [CallOrderPolicy].
final class WaitingLine {

    private static final long NANOS = 1_000_000_000L;

    private final DayVisits visits;
    private int[] waiting = new int[64];
    private int size;

    WaitingLine(DayVisits visits) {
        this.visits = visits;
    }

    void join(int visit) {
        if (size == waiting.length) {
            waiting = Arrays.copyOf(waiting, 2 * size);
        }
        waiting[size++] = visit;
    }

    void leave(int visit) {
        for (var at = 0; at < size; at++) {
            if (waiting[at] == visit) {
                System.arraycopy(waiting, at + 1, waiting, at, size - at - 1);
                size--;
                return;
            }
        }
    }

    int size() {
        return size;
    }

    int next(int now) {
        var best = DayVisits.NONE;
        for (var at = 0; at < size; at++) {
            best = earlier(best, waiting[at], now);
        }
        return best;
    }

    /// The next of those whom another pool can help as well.
    int nextFor(int pool, int now) {
        var best = DayVisits.NONE;
        for (var at = 0; at < size; at++) {
            if (visits.canBeServedBy(waiting[at], pool)) {
                best = earlier(best, waiting[at], now);
            }
        }
        return best;
    }

    /// Which of two visits, of which the first may be none, is called first.
    int earlier(int one, int other, int now) {
        if (one == DayVisits.NONE || other == DayVisits.NONE) {
            return one == DayVisits.NONE ? other : one;
        }
        var order = Integer.compare(rank(one, now), rank(other, now));
        order = order != 0 ? order : Integer.compare(visits.turn(one), visits.turn(other));
        order = order != 0 ? order : Integer.compare(visits.arrival(one), visits.arrival(other));
        return order < 0 || order == 0 && one < other ? one : other;
    }

    private int rank(int visit, int now) {
        return CallOrderPolicy.rank(visits.hasAppointment(visit), NANOS * (now - visits.turn(visit)));
    }
}
