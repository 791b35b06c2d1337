package balieplein.scenarios;

import balieplein.locations.OpeningWindow;
import balieplein.models.Demand;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.IntStream;

/// How many visitors to expect at hours that were never measured.
final class UsualHours {

    private final Demand measured;

    UsualHours(Demand measured) {
        this.measured = measured;
    }

    /// How many would come in a half hour of this weekday at which it was never open.
    double visitors(DayOfWeek weekday, int halfHour) {
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
}
