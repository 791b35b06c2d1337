package balieplein.models;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/// How long an errand takes at the counter: as it was measured, or log-normal when too little was.
public final class HandlingTimes {

    /// With fewer a mean says more than each of them.
    public static final int ENOUGH = 30;

    private static final int LEAST = 30;
    private static final int MOST = 4 * 3_600;

    private final int[] seconds;
    private final long[] upTo;
    private final double mu;
    private final double sigma;
    private final double mean;

    private HandlingTimes(int[] seconds, long[] upTo, double mu, double sigma, double mean) {
        this.seconds = seconds;
        this.upTo = upTo;
        this.mu = mu;
        this.sigma = sigma;
        this.mean = mean;
    }

    /// @param counts how often each number of seconds was measured, at least once in all
    public static HandlingTimes measured(Map<Integer, Integer> counts) {
        var sorted = new TreeMap<>(counts);
        var seconds = sorted.keySet().stream().mapToInt(Integer::intValue).toArray();
        var upTo = sorted.values().stream().mapToLong(Integer::longValue).toArray();
        Arrays.parallelPrefix(upTo, Long::sum);
        var sum = sorted.entrySet().stream()
                .mapToDouble(entry -> (double) entry.getKey() * entry.getValue())
                .sum();
        return new HandlingTimes(seconds, upTo, 0, 0, sum / upTo[upTo.length - 1]);
    }

    /// @param mean in seconds
    /// @param spread standard deviation in parts of the mean
    public static HandlingTimes logNormal(double mean, double spread) {
        var variance = Math.log(1 + spread * spread);
        return new HandlingTimes(
                new int[0], new long[0], Math.log(Math.max(1, mean)) - variance / 2, Math.sqrt(variance), mean);
    }

    public boolean isMeasured() {
        return upTo.length > 0;
    }

    /// In seconds.
    public double mean() {
        return mean;
    }

    int draw(RandomGenerator random) {
        if (!isMeasured()) {
            return (int) Math.clamp(Math.round(Math.exp(mu + sigma * random.nextGaussian())), LEAST, MOST);
        }
        var at = Arrays.binarySearch(upTo, random.nextLong(upTo[upTo.length - 1]) + 1);
        return seconds[at < 0 ? -at - 1 : at];
    }
}
