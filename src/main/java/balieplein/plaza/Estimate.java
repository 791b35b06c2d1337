package balieplein.plaza;

/// How long somebody will wait, as a range of whole minutes.
public record Estimate(int from, int to) {

    public Estimate {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("A wait from " + from + " to " + to + " minutes is no range.");
        }
    }
}
