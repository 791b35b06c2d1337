package balieplein.models;

import java.util.ArrayList;
import java.util.List;

/// The mean wait of every repetition, for each pool and for all together.
final class Repetitions {

    private final double[] sumsBefore;
    private final long[] countsBefore;
    private final List<double[]> means = new ArrayList<>();

    Repetitions(int lines) {
        this.sumsBefore = new double[lines];
        this.countsBefore = new long[lines];
    }

    /// Every repetition gives one mean per pool, and their spread tells how certain the mean of all is.
    void end(Waits[] waits) {
        var mean = new double[waits.length];
        for (var pool = 0; pool < waits.length; pool++) {
            var n = waits[pool].n() - countsBefore[pool];
            mean[pool] = n == 0 ? 0 : (waits[pool].sum() - sumsBefore[pool]) / n;
            countsBefore[pool] = waits[pool].n();
            sumsBefore[pool] = waits[pool].sum();
        }
        means.add(mean);
    }

    /// Half the width of the 95 % confidence interval, by Student’s t (to 1 % from five repetitions on).
    double halfInterval(int pool) {
        var n = means.size();
        if (n < 2) {
            return 0;
        }
        var mean = means.stream().mapToDouble(each -> each[pool]).average().orElse(0);
        var squares = means.stream()
                .mapToDouble(each -> (each[pool] - mean) * (each[pool] - mean))
                .sum();
        var t = 1.96 + 2.5 / (n - 1) + 3.0 / ((n - 1) * (n - 1));
        return t * Math.sqrt(squares / (n - 1) / n);
    }
}
