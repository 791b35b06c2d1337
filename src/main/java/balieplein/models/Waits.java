package balieplein.models;

/// Waits of many visits, counted per second, so that six million of them need no room.
final class Waits {

    private static final int LONGEST = 4 * 3_600;
    private final int[] counts = new int[LONGEST + 1];
    private long n;
    private double sum;

    void add(int seconds) {
        counts[Math.min(seconds, LONGEST)]++;
        n++;
        sum += seconds;
    }

    long n() {
        return n;
    }

    double sum() {
        return sum;
    }

    double mean() {
        return n == 0 ? 0 : sum / n;
    }

    /// What this share of the visits stayed at or under.
    int percentile(double share) {
        var wanted = Math.ceil(share * n);
        var seen = 0L;
        for (var second = 0; second < LONGEST; second++) {
            seen += counts[second];
            if (seen >= wanted) {
                return second;
            }
        }
        return LONGEST;
    }

    double within(int seconds) {
        var seen = 0L;
        for (var second = 0; second <= Math.min(seconds, LONGEST); second++) {
            seen += counts[second];
        }
        return n == 0 ? 1 : (double) seen / n;
    }
}
