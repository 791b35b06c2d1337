package balieplein.scenarios;

import balieplein.locations.OpeningWeek;
import balieplein.locations.OpeningWindow;
import balieplein.models.Demand;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.IntStream;

/// The arrivals of a measured week under other opening hours. As many people come on a day as before:
///
/// - who came at an hour that is closed now does what the [Shift] says;
/// - hours that are new take visitors from the others: as busy, compared with the common hours, as on the weekdays that
///   were open then, or as the nearest half hours of the day itself when no weekday was;
/// - the visitors of a day that closes come on the other days, unless they are lost.
final class ShiftedWeek {

    private final Demand measured;
    private final OpeningWeek before;
    private final OpeningWeek after;
    private final Shift shift;

    ShiftedWeek(Demand measured, OpeningWeek before, OpeningWeek after, Shift shift) {
        this.measured = measured;
        this.before = before;
        this.after = after;
        this.shift = shift;
    }

    Demand demand() {
        var rates = new double[7][][];
        for (var weekday : DayOfWeek.values()) {
            rates[weekday.ordinal()] = day(weekday);
        }
        if (shift != Shift.LOST) {
            moveClosedDays(rates);
        }
        return new Demand(measured.errands(), rates, measured.shares(), measured.punctuality(), measured.noShow());
    }

    private double[][] day(DayOfWeek weekday) {
        var old = measured.rates()[weekday.ordinal()];
        var open = open(after.on(weekday));
        var rates = new double[Demand.HALF_HOURS][];
        for (var halfHour = 0; halfHour < rates.length; halfHour++) {
            rates[halfHour] = scaled(old[halfHour], open[halfHour]);
        }
        if (IntStream.range(0, open.length).allMatch(halfHour -> open[halfHour] == 0)) {
            return rates;
        }
        for (var halfHour = 0; halfHour < rates.length && shift != Shift.LOST; halfHour++) {
            place(scaled(old[halfHour], 1 - open[halfHour]), halfHour, open, rates);
        }
        takeNewHours(weekday, open, rates);
        return rates;
    }

    private void place(double[] outside, int halfHour, double[] open, double[][] rates) {
        var wanted = sum(outside);
        if (wanted <= 0) {
            return;
        }
        if (shift == Shift.NEAREST) {
            add(rates[nearest(halfHour, open)], outside, 1);
            return;
        }
        var all = IntStream.range(0, rates.length)
                .mapToDouble(each -> open[each] > 0 ? sum(rates[each]) : 0)
                .sum();
        for (var each = 0; each < rates.length; each++) {
            if (open[each] > 0 && all > 0) {
                add(rates[each], outside, sum(rates[each]) / all);
            }
        }
    }

    private void takeNewHours(DayOfWeek weekday, double[] open, double[][] rates) {
        var was = open(before.on(weekday));
        var total = sum(rates);
        var wanted = new double[Demand.HALF_HOURS];
        for (var halfHour = 0; halfHour < wanted.length; halfHour++) {
            if (open[halfHour] > 0 && was[halfHour] == 0) {
                wanted[halfHour] = Math.max(0, open[halfHour] * usual(weekday, halfHour) - sum(rates[halfHour]));
            }
        }
        var fresh = sum(wanted);
        if (fresh <= 0 || total <= 0) {
            return;
        }
        var mix = new double[measured.errands().size()];
        for (var rate : rates) {
            add(mix, rate, 1 / total);
        }
        for (var halfHour = 0; halfHour < wanted.length; halfHour++) {
            add(rates[halfHour], mix, wanted[halfHour]);
            rates[halfHour] = scaled(rates[halfHour], total / (total + fresh));
        }
    }

    /// How many would come in a half hour of this weekday at which it was never open.
    private double usual(DayOfWeek weekday, int halfHour) {
        var ratios = 0.0;
        var others = 0;
        for (var other : DayOfWeek.values()) {
            var common = common(weekday, other);
            var rate = measured.rate(other, halfHour);
            if (other != weekday && rate > 0 && common.length >= 4) {
                ratios += rate
                        * common.length
                        / IntStream.of(common)
                                .mapToDouble(each -> measured.rate(other, each))
                                .sum();
                others++;
            }
        }
        if (others > 0) {
            var own = IntStream.range(0, Demand.HALF_HOURS).filter(each -> measured.rate(weekday, each) > 0);
            return ratios
                    / others
                    * own.mapToDouble(each -> measured.rate(weekday, each))
                            .average()
                            .orElse(0);
        }
        var nearest = IntStream.range(0, Demand.HALF_HOURS)
                .filter(each -> measured.rate(weekday, each) > 0)
                .boxed()
                .sorted((one, two) -> Integer.compare(Math.abs(one - halfHour), Math.abs(two - halfHour)))
                .limit(2);
        return nearest.mapToDouble(each -> measured.rate(weekday, each))
                .average()
                .orElse(0);
    }

    private int[] common(DayOfWeek one, DayOfWeek other) {
        return IntStream.range(0, Demand.HALF_HOURS)
                .filter(each -> measured.rate(one, each) > 0 && measured.rate(other, each) > 0)
                .toArray();
    }

    private void moveClosedDays(double[][][] rates) {
        var closed = new double[measured.errands().size()];
        var all = 0.0;
        for (var weekday : DayOfWeek.values()) {
            if (after.on(weekday).isEmpty()) {
                for (var rate : measured.rates()[weekday.ordinal()]) {
                    add(closed, rate, 1);
                }
            }
            all += sum(rates[weekday.ordinal()]);
        }
        if (sum(closed) <= 0 || all <= 0) {
            return;
        }
        for (var day : rates) {
            for (var rate : day) {
                add(rate, closed, sum(rate) / all);
            }
        }
    }

    /// Which share of each half hour the doors are open.
    static double[] open(List<OpeningWindow> windows) {
        var open = new double[Demand.HALF_HOURS];
        for (var window : windows) {
            for (var halfHour = 0; halfHour < open.length; halfHour++) {
                var from = Math.max(30 * halfHour, window.fromMinute());
                var to = Math.min(30 * halfHour + 30, window.toMinute());
                open[halfHour] += Math.max(0, to - from) / 30.0;
            }
        }
        return open;
    }

    private static int nearest(int halfHour, double[] open) {
        return IntStream.range(0, open.length)
                .filter(each -> open[each] > 0)
                .boxed()
                .min((one, two) -> Integer.compare(Math.abs(one - halfHour), Math.abs(two - halfHour)))
                .orElseThrow();
    }

    private static double[] scaled(double[] rates, double factor) {
        var scaled = rates.clone();
        for (var errand = 0; errand < scaled.length; errand++) {
            scaled[errand] *= factor;
        }
        return scaled;
    }

    private static void add(double[] target, double[] rates, double factor) {
        for (var errand = 0; errand < target.length; errand++) {
            target[errand] += factor * rates[errand];
        }
    }

    private static double sum(double[] rates) {
        var sum = 0.0;
        for (var rate : rates) {
            sum += rate;
        }
        return sum;
    }

    private static double sum(double[][] rates) {
        var sum = 0.0;
        for (var rate : rates) {
            sum += sum(rate);
        }
        return sum;
    }
}
