package balieplein.forecasts;

import balieplein.insight.Measurement.HalfDay;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/// How far off the forecast would have been: for each month of the last year it is made anew from what was known before
/// that month, and compared with who came. Pure.
final class Backtest {

    private static final int MONTHS = 12;

    private Backtest() {}

    /// The mean absolute error of half days, as a share of their mean; empty when nothing can be compared yet.
    static OptionalDouble error(List<HalfDay> history, Predicate<LocalDate> afterClosing) {
        if (history.isEmpty()) {
            return OptionalDouble.empty();
        }
        var off = 0.0;
        var came = 0.0;
        var first = history.getLast().day().withDayOfMonth(1).minusMonths(MONTHS - 1);
        for (var month = first; !month.isAfter(history.getLast().day()); month = month.plusMonths(1)) {
            var begin = month;
            var end = month.plusMonths(1);
            var before =
                    history.stream().filter(half -> half.day().isBefore(begin)).toList();
            if (before.isEmpty()) {
                continue;
            }
            var model = new HalfDayModel(before, afterClosing);
            for (var half : history) {
                if (!half.day().isBefore(begin) && half.day().isBefore(end)) {
                    off += Math.abs(model.expect(half.day(), half.afternoon()) - half.visits());
                    came += half.visits();
                }
            }
        }
        return came == 0 ? OptionalDouble.empty() : OptionalDouble.of(off / came);
    }
}
