package balieplein.scenarios;

import balieplein.locations.OpeningWeek;
import balieplein.models.Demand;
import java.time.DayOfWeek;
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
        var open = UsualHours.open(after.on(weekday));
        var rates = new double[Demand.HALF_HOURS][];
        for (var halfHour = 0; halfHour < rates.length; halfHour++) {
            rates[halfHour] = Rates.scaled(old[halfHour], open[halfHour]);
        }
        if (IntStream.range(0, open.length).allMatch(halfHour -> open[halfHour] == 0)) {
            return rates;
        }
        for (var halfHour = 0; halfHour < rates.length && shift != Shift.LOST; halfHour++) {
            place(Rates.scaled(old[halfHour], 1 - open[halfHour]), halfHour, open, rates);
        }
        takeNewHours(weekday, open, rates);
        return rates;
    }

    private void place(double[] outside, int halfHour, double[] open, double[][] rates) {
        var wanted = Rates.sum(outside);
        if (wanted <= 0) {
            return;
        }
        if (shift == Shift.NEAREST) {
            Rates.add(rates[nearest(halfHour, open)], outside, 1);
            return;
        }
        var all = IntStream.range(0, rates.length)
                .mapToDouble(each -> open[each] > 0 ? Rates.sum(rates[each]) : 0)
                .sum();
        for (var each = 0; each < rates.length; each++) {
            if (open[each] > 0 && all > 0) {
                Rates.add(rates[each], outside, Rates.sum(rates[each]) / all);
            }
        }
    }

    private void takeNewHours(DayOfWeek weekday, double[] open, double[][] rates) {
        var was = UsualHours.open(before.on(weekday));
        var total = Rates.sum(rates);
        var wanted = new double[Demand.HALF_HOURS];
        for (var halfHour = 0; halfHour < wanted.length; halfHour++) {
            if (open[halfHour] > 0 && was[halfHour] == 0) {
                wanted[halfHour] = Math.max(
                        0,
                        open[halfHour] * new UsualHours(measured).visitors(weekday, halfHour)
                                - Rates.sum(rates[halfHour]));
            }
        }
        var fresh = Rates.sum(wanted);
        if (fresh <= 0 || total <= 0) {
            return;
        }
        var mix = new double[measured.errands().size()];
        for (var rate : rates) {
            Rates.add(mix, rate, 1 / total);
        }
        for (var halfHour = 0; halfHour < wanted.length; halfHour++) {
            Rates.add(rates[halfHour], mix, wanted[halfHour]);
            rates[halfHour] = Rates.scaled(rates[halfHour], total / (total + fresh));
        }
    }

    private void moveClosedDays(double[][][] rates) {
        var closed = new double[measured.errands().size()];
        var all = 0.0;
        for (var weekday : DayOfWeek.values()) {
            if (after.on(weekday).isEmpty()) {
                for (var rate : measured.rates()[weekday.ordinal()]) {
                    Rates.add(closed, rate, 1);
                }
            }
            all += Rates.sum(rates[weekday.ordinal()]);
        }
        if (Rates.sum(closed) <= 0 || all <= 0) {
            return;
        }
        for (var day : rates) {
            for (var rate : day) {
                Rates.add(rate, closed, Rates.sum(rate) / all);
            }
        }
    }

    private static int nearest(int halfHour, double[] open) {
        return IntStream.range(0, open.length)
                .filter(each -> open[each] > 0)
                .boxed()
                .min((one, two) -> Integer.compare(Math.abs(one - halfHour), Math.abs(two - halfHour)))
                .orElseThrow();
    }
}
