package balieplein.insight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What was measured at a location in a period, in the form in which models ask for it.
///
/// @param visits all that count
/// @param generated how many of them never happened
/// @param days on how many days of each weekday somebody came
/// @param crews counters that helped somebody, per weekday and pool, on an average day
/// @param early seconds that people with an appointment came before its time, on average
/// @param earlySpread standard deviation of that
/// @param walk seconds from call to start, on average
public record Measurement(
        int visits,
        int generated,
        Map<DayOfWeek, Integer> days,
        List<Arrivals> arrivals,
        List<Handling> handlings,
        List<Crew> crews,
        Habits habits) {

    /// Product steps asked for together, in the queue of a pool.
    public record Errand(String pool, List<String> steps) {

        public Errand {
            steps = List.copyOf(steps);
        }
    }

    /// @param visits in all of the period
    /// @param appointments how many of them with an appointment
    /// @param absent how many did not come when called
    public record Arrivals(DayOfWeek weekday, int halfHour, Errand errand, int visits, int appointments, int absent) {}

    /// How often an errand took so many seconds.
    public record Handling(Errand errand, int seconds, int count) {}

    public record Crew(DayOfWeek weekday, String pool, double counters) {}

    /// @param early seconds that people with an appointment came before its time, on average
    /// @param spread standard deviation of that
    /// @param walk seconds from call to start, on average
    public record Habits(double early, double spread, double walk) {}

    /// Visitors of half a day: before noon, or from noon on.
    public record HalfDay(LocalDate day, boolean afternoon, int visits, int generated) {}

    public Measurement {
        days = Map.copyOf(days);
        arrivals = List.copyOf(arrivals);
        handlings = List.copyOf(handlings);
        crews = List.copyOf(crews);
    }
}
