package balieplein.models;

import balieplein.plaza.CallOrderPolicy;

/// Who waits for a pool. Asked for the next one, it answers in the order of [CallOrderPolicy]: of two with an
/// appointment, or two without, the earlier turn never goes after the later, so only the first of each kind can be
/// next.
final class WaitingLine {

    private static final long NANOS = 1_000_000_000L;

    private final DayVisits visits;
    private final InTurn appointments;
    private final InTurn walkIns;

    WaitingLine(DayVisits visits) {
        this.visits = visits;
        this.appointments = new InTurn(visits);
        this.walkIns = new InTurn(visits);
    }

    void join(int visit) {
        kind(visit).join(visit);
    }

    void leave(int visit) {
        kind(visit).leave(visit);
    }

    int size() {
        return appointments.size() + walkIns.size();
    }

    int next(int now) {
        return earlier(appointments.first(), walkIns.first(), now);
    }

    /// The next of those whom another pool can help as well.
    int nextFor(int pool, int now) {
        return earlier(appointments.firstFor(pool), walkIns.firstFor(pool), now);
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

    private InTurn kind(int visit) {
        return visits.hasAppointment(visit) ? appointments : walkIns;
    }

    private int rank(int visit, int now) {
        return CallOrderPolicy.rank(visits.hasAppointment(visit), NANOS * (now - visits.turn(visit)));
    }
}
