package bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// How long each of many requests took, in nanoseconds. Every one is kept: percentiles are of what really happened.
final class Latencies {

    private long[] nanos = new long[1024];
    private int size;
    private int failures;

    void add(long taken) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * size);
        }
        nanos[size++] = taken;
    }

    void fail() {
        failures++;
    }

    int size() {
        return size;
    }

    int failures() {
        return failures;
    }

    static Latencies merge(Collection<Latencies> all) {
        var merged = new Latencies();
        for (var each : all) {
            for (var i = 0; i < each.size; i++) {
                merged.add(each.nanos[i]);
            }
            merged.failures += each.failures;
        }
        Arrays.sort(merged.nanos, 0, merged.size);
        return merged;
    }

    /// The smallest time under which this share of the requests stayed, in milliseconds. Merged only.
    double percentile(double share) {
        if (size == 0) {
            return Double.NaN;
        }
        var rank = (int) Math.ceil(share * size) - 1;
        return millis(nanos[Math.clamp(rank, 0, size - 1)]);
    }

    Map<String, Object> summary() {
        var summary = new LinkedHashMap<String, Object>();
        summary.put("n", size);
        summary.put("failures", failures);
        if (size > 0) {
            summary.put("p50", rounded(percentile(0.50)));
            summary.put("p95", rounded(percentile(0.95)));
            summary.put("p99", rounded(percentile(0.99)));
            summary.put("max", rounded(percentile(1)));
        }
        return summary;
    }

    static double rounded(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value));
    }

    private static double millis(long value) {
        return value / 1e6;
    }
}
