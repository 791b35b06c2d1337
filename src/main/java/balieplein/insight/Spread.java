package balieplein.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How long something took for a number of visits: mean, median (p50), what nine of ten stayed under (p90), and how
/// many stayed within their target (MEA-02).
///
/// Percentiles lie between two neighbours where needed, as PERCENTILE does in a spreadsheet and `percentile_cont` in
/// SQL: the median of 4 and 7 is 5.5. Nothing is rounded but by the methods of this record.
///
/// @param n how many visits were measured; with none the durations are absent
/// @param judged for how many of them a target holds
/// @param within how many of those stayed within it
public record Spread(
        int n,
        @Nullable Duration mean,
        @Nullable Duration p50,
        @Nullable Duration p90,
        int judged,
        int within) {

    public static final Spread NONE = new Spread(0, null, null, null, 0, 0);

    /// In minutes with two decimals, halves away from zero: how programs and CSV files get it.
    public static @Nullable BigDecimal minutes(@Nullable Duration duration) {
        return duration == null ? null : inMinutes(duration, 2);
    }

    /// In whole minutes, halves away from zero: how screens show it.
    public static long wholeMinutes(Duration duration) {
        return inMinutes(duration, 0).longValueExact();
    }

    /// The share within the target, between 0 and 1 with four decimals; absent where no target holds.
    public @Nullable BigDecimal share() {
        return judged == 0
                ? null
                : BigDecimal.valueOf(within).divide(BigDecimal.valueOf(judged), 4, RoundingMode.HALF_UP);
    }

    public boolean isEmpty() {
        return n == 0;
    }

    private static BigDecimal inMinutes(Duration duration, int decimals) {
        return BigDecimal.valueOf(duration.toMillis())
                .divide(BigDecimal.valueOf(Duration.ofMinutes(1).toMillis()), decimals, RoundingMode.HALF_UP);
    }
}
