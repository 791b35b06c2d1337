package balieplein.models;

import java.util.Arrays;

/// Visits of one kind that wait, the earliest turn first. Nearly everybody joins at the end and leaves at the front, so
/// both cost next to nothing however long the line is.
final class InTurn {

    private final DayVisits visits;
    private int[] waiting = new int[64];
    private int front;
    private int end;

    InTurn(DayVisits visits) {
        this.visits = visits;
    }

    int size() {
        return end - front;
    }

    void join(int visit) {
        if (end == waiting.length) {
            makeRoom();
        }
        var at = end++;
        while (at > front && isBefore(visit, waiting[at - 1])) {
            waiting[at] = waiting[at - 1];
            at--;
        }
        waiting[at] = visit;
    }

    void leave(int visit) {
        var at = front;
        while (at < end && waiting[at] != visit) {
            at++;
        }
        if (at < end) {
            System.arraycopy(waiting, front, waiting, front + 1, at - front);
            front++;
        }
    }

    /// The first, or [DayVisits#NONE].
    int first() {
        return front == end ? DayVisits.NONE : waiting[front];
    }

    /// The first of those whom another pool can help as well, or [DayVisits#NONE].
    int firstFor(int pool) {
        for (var at = front; at < end; at++) {
            if (visits.canBeServedBy(waiting[at], pool)) {
                return waiting[at];
            }
        }
        return DayVisits.NONE;
    }

    private boolean isBefore(int one, int other) {
        var order = Integer.compare(visits.turn(one), visits.turn(other));
        order = order != 0 ? order : Integer.compare(visits.arrival(one), visits.arrival(other));
        return order < 0 || order == 0 && one < other;
    }

    private void makeRoom() {
        var size = size();
        var room = 2 * size > waiting.length ? Arrays.copyOf(waiting, 2 * waiting.length) : waiting;
        System.arraycopy(waiting, front, room, 0, size);
        waiting = room;
        front = 0;
        end = size;
    }
}
