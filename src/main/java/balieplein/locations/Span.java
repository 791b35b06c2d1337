package balieplein.locations;

/// A stretch of minutes of a day, the end exclusive.
public record Span(int from, int to) {

    public boolean isEmpty() {
        return to <= from;
    }

    public int minutes() {
        return Math.max(0, to - from);
    }

    public Span within(Span other) {
        return new Span(Math.max(from, other.from), Math.min(to, other.to));
    }
}
