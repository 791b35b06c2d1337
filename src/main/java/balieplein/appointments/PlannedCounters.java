package balieplein.appointments;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/// Who knows how many counters have somebody behind them (STA-04): a module above may tell, and call
/// [Appointments#plannedAnew] in the transaction that changes its plan. Without one, every counter of a pool counts.
public interface PlannedCounters {

    /// The plan of a day at a location. A pool that is in none of these stretches is not planned: all its counters
    /// count. Of a pool that is, the minutes outside its stretches have nobody. Stretches of one pool add up where
    /// they
    /// overlap. Asked often: it answers from memory, except in a transaction that changed the plan.
    List<Stretch> on(String location, LocalDate day);

    /// So many counters of a pool from one moment of the wall clock to another; `23:59` is the end of the day.
    record Stretch(String pool, LocalTime from, LocalTime to, int counters) {

        public Stretch {
            if (counters < 0 || !to.isAfter(from)) {
                throw new IllegalArgumentException("No stretch of " + counters + " counters from " + from + " to " + to
                        + ". Maybe it ends before it starts.");
            }
        }
    }
}
