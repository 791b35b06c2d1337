package balieplein.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Gathers durations in whole seconds, one per visit, and tells exactly how they are spread. A few are kept one by one,
/// of many only how often each second occurred: ten million visits then take the room of the seconds of a day.
final class Durations {

    private static final long MILLIS = 1_000;
    private static final int FEW = 1_024;

    private int[] few = new int[4];
    private @Nullable SecondCounts many;
    private int n;
    private long sum;
    private int judged;
    private int within;

    /// Adds what was measured; a visit of which it is not known is left out.
    void add(@Nullable Integer measured, @Nullable Boolean withinTarget) {
        if (measured == null) {
            return;
        }
        add(measured.intValue(), 1);
        if (withinTarget != null) {
            judged++;
            within += withinTarget ? 1 : 0;
        }
    }

    void add(Durations others) {
        if (others.many != null) {
            others.many.each(this::add);
        } else {
            for (var i = 0; i < others.n; i++) {
                add(others.few[i], 1);
            }
        }
        judged += others.judged;
        within += others.within;
    }

    Spread spread() {
        if (n == 0) {
            return Spread.NONE;
        }
        if (many == null) {
            Arrays.sort(few, 0, n);
        }
        return new Spread(n, mean(), percentile(50), percentile(90), judged, within);
    }

    int count() {
        return n;
    }

    /// How many took no longer than this.
    int atMost(int second) {
        var counted = new int[1];
        SecondCounts.Each each = (at, times) -> counted[0] += at <= second ? times : 0;
        if (many != null) {
            many.each(each);
        } else {
            for (var i = 0; i < n; i++) {
                each.take(few[i], 1);
            }
        }
        return counted[0];
    }

    private void add(int second, int times) {
        if (many == null && n + times > FEW) {
            many = new SecondCounts();
            for (var i = 0; i < n; i++) {
                many.add(few[i], 1);
            }
        }
        if (many != null) {
            many.add(second, times);
        } else {
            if (n + times > few.length) {
                few = Arrays.copyOf(few, Math.max(n + times, 2 * few.length));
            }
            Arrays.fill(few, n, n + times, second);
        }
        n += times;
        sum += (long) second * times;
    }

    /// To the millisecond, halves away from zero.
    private Duration mean() {
        var millis = BigDecimal.valueOf(sum * MILLIS).divide(BigDecimal.valueOf(n), 0, RoundingMode.HALF_UP);
        return Duration.ofMillis(millis.longValueExact());
    }

    /// Exact: between two neighbours there are a hundred steps, and a second has a thousand milliseconds.
    private Duration percentile(int percent) {
        var hundredths = (long) percent * (n - 1);
        var low = nth((int) (hundredths / 100));
        var rest = hundredths % 100;
        var high = rest == 0 ? low : nth((int) (hundredths / 100) + 1);
        return Duration.ofMillis(low * MILLIS + rest * (high - (long) low) * MILLIS / 100);
    }

    /// The value at a place when all stand in order, from 0 on.
    private int nth(int place) {
        return many == null ? few[place] : many.nth(place);
    }
}
