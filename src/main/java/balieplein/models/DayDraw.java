package balieplein.models;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Draws the visitors of days from a [Demand]: Poisson within each half hour, spread evenly over it.
public final class DayDraw {

    private static final int HALF_HOUR = 1_800;
    private static final double EARLIEST = 1_200;
    private static final double LATEST = -240;

    private final Demand demand;
    private final double[][][] upTo;
    private int unplaced;

    public DayDraw(Demand demand) {
        this.demand = demand;
        this.upTo = new double[7][Demand.HALF_HOURS][];
        for (var day = 0; day < 7; day++) {
            for (var halfHour = 0; halfHour < Demand.HALF_HOURS; halfHour++) {
                var sums = demand.rates()[day][halfHour].clone();
                Arrays.parallelPrefix(sums, Double::sum);
                upTo[day][halfHour] = sums;
            }
        }
    }

    /// How many found no free moment on the day drawn last.
    int unplaced() {
        return unplaced;
    }

    /// Fills in the visitors of a day anew.
    ///
    /// @param factor how busy the day is, 1 for an ordinary one
    public void draw(DayOfWeek weekday, DayPlan plan, double factor, RandomGenerator random, DayVisits visits) {
        visits.clear();
        unplaced = 0;
        var book = new AppointmentBook(plan);
        for (var halfHour = 0; halfHour < Demand.HALF_HOURS; halfHour++) {
            var sums = upTo[weekday.ordinal()][halfHour];
            var all = sums.length == 0 ? 0 : sums[sums.length - 1];
            var comers = poisson(all * factor, random);
            for (var comer = 0; comer < comers; comer++) {
                var errand = at(sums, random.nextDouble() * all);
                var second = halfHour * HALF_HOUR + random.nextInt(HALF_HOUR);
                come(weekday, errand, second, book, random, visits);
            }
        }
    }

    private void come(
            DayOfWeek weekday, int number, int second, AppointmentBook book, RandomGenerator random, DayVisits visits) {
        var errand = demand.errands().get(number);
        var handling = random.nextDouble() < errand.absent()
                ? DayVisits.NONE
                : errand.handling().draw(random);
        if (random.nextDouble() >= demand.shares()[weekday.ordinal()][number]) {
            visits.add(second, errand.pool(), errand.servedBy(), DayVisits.NONE, handling, number);
            return;
        }
        var due = book.take(errand.pool(), second, errand.minutes());
        if (random.nextDouble() < demand.noShow() / (1 - demand.noShow())) {
            book.take(errand.pool(), second, errand.minutes());
        }
        if (due == DayVisits.NONE) {
            unplaced++;
            return;
        }
        var punctuality = demand.punctuality();
        var early = Math.clamp(punctuality.early() + punctuality.spread() * random.nextGaussian(), LATEST, EARLIEST);
        visits.add(Math.max(0, due - (int) early), errand.pool(), errand.servedBy(), due, handling, number);
    }

    private static int at(double[] sums, double value) {
        var at = Arrays.binarySearch(sums, value);
        return Math.min(at < 0 ? -at - 1 : at + 1, sums.length - 1);
    }

    /// By counting exponential steps; large means in parts, because the product of many small numbers vanishes.
    static int poisson(double mean, RandomGenerator random) {
        var count = 0;
        for (var left = mean; left > 0; left -= 500) {
            var limit = Math.exp(-Math.min(left, 500));
            for (var product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
                count++;
            }
        }
        return count;
    }
}
