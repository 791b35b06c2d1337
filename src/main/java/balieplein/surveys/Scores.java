package balieplein.surveys;

import java.util.ArrayList;
import java.util.List;

/// How often each answer was given, from very dissatisfied (1) to very satisfied (5).
public record Scores(List<Integer> counts) {

    public static final int MOST = 5;
    public static final Scores NONE = new Scores(List.of(0, 0, 0, 0, 0));

    /// No figure is about fewer answers.
    public static final int LEAST = 10;

    /// A figure about fewer answers is marked as uncertain.
    public static final int MANY = 30;

    private static final int SATISFIED = 4;
    private static final double Z = 1.96;

    /// @param low of the 95 % interval
    public record Estimate(double value, double low, double high) {}

    public Scores {
        counts = List.copyOf(counts);
        if (counts.size() != MOST || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("Five counts of answers are none of " + counts + ".");
        }
    }

    public int n() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    public Scores with(int score) {
        var more = new ArrayList<>(counts);
        more.set(score - 1, more.get(score - 1) + 1);
        return new Scores(more);
    }

    public Scores plus(Scores other) {
        var sum = new ArrayList<Integer>();
        for (var score = 0; score < MOST; score++) {
            sum.add(counts.get(score) + other.counts.get(score));
        }
        return new Scores(sum);
    }

    /// Mean from 1 to 5 with its normal interval: mean ± 1.96 standard errors, kept within 1 and 5.
    public Estimate mean() {
        var n = (double) n();
        var sum = 0.0;
        var squares = 0.0;
        for (var score = 1; score <= MOST; score++) {
            sum += (double) score * counts.get(score - 1);
            squares += (double) score * score * counts.get(score - 1);
        }
        var mean = sum / n;
        var half = Z * Math.sqrt(Math.max(0, squares - n * mean * mean) / (n - 1) / n);
        return new Estimate(mean, Math.max(1, mean - half), Math.min(MOST, mean + half));
    }

    /// Share of “satisfied” and “very satisfied” with its Wilson interval (QUA-05).
    public Estimate satisfied() {
        var n = (double) n();
        var share = counts.subList(SATISFIED - 1, MOST).stream()
                        .mapToInt(Integer::intValue)
                        .sum()
                / n;
        var z2 = Z * Z / n;
        var middle = (share + z2 / 2) / (1 + z2);
        var half = Z * Math.sqrt(share * (1 - share) / n + z2 / (4 * n)) / (1 + z2);
        return new Estimate(share, Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
