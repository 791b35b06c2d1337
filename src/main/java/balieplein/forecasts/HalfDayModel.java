package balieplein.forecasts;

import balieplein.insight.Measurement.HalfDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// Expects so many visitors in half a day: the mean of its weekday, times how busy its month is, times how much busier
/// the first day after a closing day is, all as measured. With less than a year it knows no months, and with less than
/// eight weeks it is a plain average and says so. Pure.
final class HalfDayModel {

    static final int FEW_WEEKS = 8;

    private static final int YEAR = 330;

    private record Half(DayOfWeek weekday, boolean afternoon) {}

    private final Predicate<LocalDate> afterClosing;
    private final boolean plain;
    private Map<Half, Double> means = Map.of();
    private Map<Integer, Double> months = Map.of();
    private double closing = 1;

    /// @param history in the order of time
    /// @param afterClosing whether the working day before a day was a closing day
    HalfDayModel(List<HalfDay> history, Predicate<LocalDate> afterClosing) {
        this.afterClosing = afterClosing;
        var span = history.isEmpty()
                ? 0
                : history.getLast().day().toEpochDay()
                        - history.getFirst().day().toEpochDay();
        this.plain = span < 7 * FEW_WEEKS;
        means = mean(history, HalfDayModel::half, half -> 1);
        if (!plain) {
            fit(history, span >= YEAR);
        }
    }

    /// Whether it is no more than an average.
    boolean isPlain() {
        return plain;
    }

    /// Zero where nobody ever came.
    double expect(LocalDate day, boolean afternoon) {
        return means.getOrDefault(new Half(day.getDayOfWeek(), afternoon), 0.0) * factor(day);
    }

    /// Each factor is measured on what the others leave; three rounds are enough for them to agree.
    private void fit(List<HalfDay> history, boolean wholeYear) {
        for (var round = 0; round < 3; round++) {
            if (wholeYear) {
                months = mean(history, half -> half.day().getMonthValue(), half -> base(half) * closing(half.day()));
            }
            var after = mean(history, half -> afterClosing.test(half.day()), half -> base(half) * month(half.day()));
            closing = after.getOrDefault(true, 1.0);
            means = mean(history, HalfDayModel::half, half -> factor(half.day()));
        }
    }

    /// Visits of a group divided by what else explains them.
    private static <K> Map<K, Double> mean(
            List<HalfDay> history, java.util.function.Function<HalfDay, K> group, ToDoubleFunction<HalfDay> explained) {
        var visits = new HashMap<K, Double>();
        var expected = new HashMap<K, Double>();
        for (var half : history) {
            visits.merge(group.apply(half), (double) half.visits(), Double::sum);
            expected.merge(group.apply(half), explained.applyAsDouble(half), Double::sum);
        }
        var means = new HashMap<K, Double>();
        visits.forEach((key, sum) -> means.put(key, sum / Math.max(1e-9, expected.getOrDefault(key, 1.0))));
        return means;
    }

    private static Half half(HalfDay half) {
        return new Half(half.day().getDayOfWeek(), half.afternoon());
    }

    private double base(HalfDay half) {
        return means.getOrDefault(half(half), 0.0);
    }

    private double month(LocalDate day) {
        return months.getOrDefault(day.getMonthValue(), 1.0);
    }

    private double closing(LocalDate day) {
        return afterClosing.test(day) ? closing : 1;
    }

    private double factor(LocalDate day) {
        return month(day) * closing(day);
    }
}
