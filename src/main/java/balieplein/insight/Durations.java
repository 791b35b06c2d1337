package balieplein.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Gathers durations in whole seconds, one per visit, and tells how they are spread.
final class Durations {

    private static final long MILLIS = 1_000;
    private int[] seconds = new int[16];
    private int n;
    private int judged;
    private int within;

    /// Adds what was measured; a visit of which it is not known is left out.
    void add(@Nullable Integer measured, @Nullable Boolean withinTarget) {
        if (measured == null) {
            return;
        }
        if (n == seconds.length) {
            seconds = Arrays.copyOf(seconds, 2 * n);
        }
        seconds[n++] = measured;
        if (withinTarget != null) {
            judged++;
            within += withinTarget ? 1 : 0;
        }
    }

    Spread spread() {
        if (n == 0) {
            return Spread.NONE;
        }
        var sorted = Arrays.copyOf(seconds, n);
        Arrays.sort(sorted);
        return new Spread(n, mean(sorted), percentile(sorted, 50), percentile(sorted, 90), judged, within);
    }

    /// To the millisecond, halves away from zero.
    private static Duration mean(int[] sorted) {
        var sum = Arrays.stream(sorted).asLongStream().sum();
        var millis =
                BigDecimal.valueOf(sum * MILLIS).divide(BigDecimal.valueOf(sorted.length), 0, RoundingMode.HALF_UP);
        return Duration.ofMillis(millis.longValueExact());
    }

    /// Exact: between two neighbours there are a hundred steps, and a second has a thousand milliseconds.
    private static Duration percentile(int[] sorted, int percent) {
        var hundredths = (long) percent * (sorted.length - 1);
        var below = (int) (hundredths / 100);
        var above = Math.min(below + 1, sorted.length - 1);
        var rest = hundredths % 100;
        return Duration.ofMillis(sorted[below] * MILLIS + rest * (sorted[above] - (long) sorted[below]) * MILLIS / 100);
    }
}
