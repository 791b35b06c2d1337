package balieplein.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Weekdays and opening windows, the busiest first (MEA-04, LOC-13).
///
/// @param average visits per opening day, over all
/// @param days how many opening days there were
public record Ranking(@Nullable BigDecimal average, int days, List<Weekday> weekdays, List<Window> windows) {

    /// @param n how many opening days
    /// @param hours how long it was open in all
    /// @param perDay visits on a day of usual length: a day that closed early counts for the hours it was open
    public record Weekday(
            DayOfWeek weekday, int n, int visits, BigDecimal hours, BigDecimal perDay, BigDecimal perHour) {}

    /// @param opening such as `09:00-20:00 appointment`
    /// @param staffMinutes of handling per opening hour; absent where that is a figure of one person
    public record Window(
            DayOfWeek weekday,
            String opening,
            int n,
            int visits,
            BigDecimal perWindow,
            BigDecimal perHour,
            Spread waiting,
            @Nullable BigDecimal staffMinutes) {}

    public Ranking {
        weekdays = weekdays.stream()
                .sorted(Comparator.comparing(Weekday::perDay).reversed())
                .toList();
        windows = windows.stream()
                .sorted(Comparator.comparing(Window::perWindow).reversed())
                .toList();
    }

    /// With one decimal, halves away from zero.
    static BigDecimal divided(BigDecimal whole, BigDecimal by) {
        return by.signum() == 0 ? BigDecimal.ZERO : whole.divide(by, 1, RoundingMode.HALF_UP);
    }

    static BigDecimal hours(long minutes) {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
    }
}
