package balieplein.scenarios;

import balieplein.insight.Measurement;
import balieplein.locations.Location;
import balieplein.models.Demand;
import balieplein.models.Errand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/// Fits a [Demand] to what was measured: arrivals per weekday and half hour, handling times as they were, the share of
/// appointments, the habits of visitors.
final class Fitted {

    private final Measurement measured;
    private final ErrandPools pools;
    private final ToIntFunction<List<String>> minutes;
    private final List<Measurement.Errand> found = new ArrayList<>();
    private final Map<Measurement.Errand, Integer> numbers = new HashMap<>();
    private final FittedHandlings handlings;

    private Fitted(Measurement measured, Location location, ToIntFunction<List<String>> minutes) {
        this.measured = measured;
        this.pools = new ErrandPools(location);
        this.minutes = minutes;
        this.handlings = new FittedHandlings(measured);
    }

    /// @param minutes that an appointment for these steps takes
    static Demand demand(Measurement measured, Location location, ToIntFunction<List<String>> minutes) {
        return new Fitted(measured, location, minutes).fit();
    }

    private Demand fit() {
        var visits = new HashMap<Integer, int[]>();
        for (var arrivals : measured.arrivals()) {
            if (pools.number(arrivals.errand()) >= 0) {
                var number = number(arrivals.errand());
                var sums = visits.computeIfAbsent(number, missing -> new int[2]);
                sums[0] += arrivals.visits();
                sums[1] += arrivals.absent();
            }
        }
        var errands = new ArrayList<Errand>();
        for (var errand : found) {
            var sums = visits.getOrDefault(number(errand), new int[] {1, 0});
            errands.add(new Errand(
                    errand.steps(),
                    pools.number(errand),
                    pools.servedBy(errand),
                    minutes.applyAsInt(errand.steps()),
                    (double) sums[1] / sums[0],
                    handlings.of(errand)));
        }
        var habits = measured.habits();
        var empty = Demand.of(errands);
        fill(empty);
        return new Demand(
                errands, empty.rates(), empty.shares(), new Demand.Punctuality(habits.early(), habits.spread()), 0);
    }

    private void fill(Demand demand) {
        var all = new double[7][found.size()];
        for (var arrivals : measured.arrivals()) {
            var days = measured.days().getOrDefault(arrivals.weekday(), 0);
            if (pools.number(arrivals.errand()) < 0 || days == 0) {
                continue;
            }
            var number = number(arrivals.errand());
            var weekday = arrivals.weekday().ordinal();
            demand.rates()[weekday][arrivals.halfHour()][number] += (double) arrivals.visits() / days;
            demand.shares()[weekday][number] += arrivals.appointments();
            all[weekday][number] += arrivals.visits();
        }
        for (var weekday = 0; weekday < 7; weekday++) {
            for (var number = 0; number < found.size(); number++) {
                demand.shares()[weekday][number] /= Math.max(1, all[weekday][number]);
            }
        }
    }

    private int number(Measurement.Errand errand) {
        return numbers.computeIfAbsent(errand, missing -> {
            found.add(errand);
            return found.size() - 1;
        });
    }
}
