package balieplein.models;

/// The places for appointments of one day, in units of five minutes: each pool has as many as it has counters planned.
final class AppointmentBook {

    private static final int UNIT = 300;
    private static final int UNITS = 288;
    private static final int PER_QUARTER = DayPlan.QUARTER / UNIT;

    private final int[][] free;

    AppointmentBook(DayPlan plan) {
        free = new int[plan.pools()][UNITS];
        for (var pool = 0; pool < free.length; pool++) {
            for (var unit = 0; unit < UNITS; unit++) {
                free[pool][unit] = plan.planned(pool, unit / PER_QUARTER);
            }
        }
    }

    /// Takes the free moment nearest to the wished one, the earlier of two, on the grid of its own duration.
    ///
    /// @return seconds from midnight, or [DayVisits#NONE] when the day is full
    int take(int pool, int wished, int minutes) {
        var units = Math.max(1, (minutes * 60 + UNIT - 1) / UNIT);
        var first = wished / UNIT / units * units;
        for (var away = 0; away < UNITS; away += units) {
            if (isTaken(pool, first - away, units)) {
                return (first - away) * UNIT;
            }
            if (away > 0 && isTaken(pool, first + away, units)) {
                return (first + away) * UNIT;
            }
        }
        return DayVisits.NONE;
    }

    /// Takes these places when all of them are free. A loop: a year played thirty times asks this a hundred million
    /// times.
    private boolean isTaken(int pool, int start, int units) {
        if (start < 0 || start + units > UNITS) {
            return false;
        }
        var places = free[pool];
        for (var unit = start; unit < start + units; unit++) {
            if (places[unit] <= 0) {
                return false;
            }
        }
        for (var unit = start; unit < start + units; unit++) {
            places[unit]--;
        }
        return true;
    }
}
