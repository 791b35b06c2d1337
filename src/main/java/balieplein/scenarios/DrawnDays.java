package balieplein.scenarios;

import balieplein.models.DayDraw;
import balieplein.models.DayPlan;
import balieplein.models.DayVisits;
import balieplein.models.Demand;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Days drawn beforehand, on which plans of counters are judged, and the work they bring.
final class DrawnDays {

    private static final long SEED = 20170116;

    private DrawnDays() {}

    static List<DayVisits> of(int draws, Demand demand, DayOfWeek weekday, DayPlan plan, double factor) {
        var days = new ArrayList<DayVisits>();
        var draw = new DayDraw(demand);
        for (var number = 0; number < draws; number++) {
            var drawn = new DayVisits();
            draw.draw(weekday, plan, factor, new SplittableRandom(SEED + number), drawn);
            days.add(drawn);
        }
        return days;
    }

    /// Seconds of work per pool and half hour of an average day.
    static double[][] needed(Demand demand, int weekday, int pools, double factor) {
        var needed = new double[pools][Demand.HALF_HOURS];
        for (var halfHour = 0; halfHour < Demand.HALF_HOURS; halfHour++) {
            for (var number = 0; number < demand.errands().size(); number++) {
                var errand = demand.errands().get(number);
                needed[errand.pool()][halfHour] += factor
                        * demand.rates()[weekday][halfHour][number]
                        * errand.handling().mean();
            }
        }
        return needed;
    }
}
