package balieplein.scenarios;

import balieplein.models.DayPlan;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How many counters of a pool are open over a day, as people write it: `8` all day, or `6, 11:00 8, 14:00 5`.
///
/// @param pieces in the order of the clock, the first from midnight on
public record CounterPlan(List<Piece> pieces) {

    public static final int MOST = 99;

    public record Piece(LocalTime from, int counters) {}

    public CounterPlan {
        pieces = List.copyOf(pieces);
    }

    public static CounterPlan constant(int counters) {
        return new CounterPlan(List.of(new Piece(LocalTime.MIDNIGHT, counters)));
    }

    /// Of numbers per quarter of an hour.
    static CounterPlan of(int[] quarters) {
        var pieces = new ArrayList<Piece>();
        for (var quarter = 0; quarter < quarters.length; quarter++) {
            if (quarter == 0 || quarters[quarter] != quarters[quarter - 1]) {
                pieces.add(new Piece(LocalTime.ofSecondOfDay((long) quarter * DayPlan.QUARTER), quarters[quarter]));
            }
        }
        return new CounterPlan(pieces);
    }

    /// Empty when it cannot be read.
    static Optional<CounterPlan> parse(String text) {
        var pieces = new ArrayList<Piece>();
        try {
            for (var part : text.strip().split("\\s*,\\s*")) {
                var words = part.split("\\s+");
                var from = words.length == 1 ? LocalTime.MIDNIGHT : LocalTime.parse(padded(words[0]));
                var counters = Integer.parseInt(words[words.length - 1]);
                var last = pieces.isEmpty() ? null : pieces.getLast();
                var isFirst = last == null && words.length == 1;
                var isLater = last != null && from.isAfter(last.from()) && from.getMinute() % 15 == 0;
                if (words.length > 2 || counters < 0 || counters > MOST || !isFirst && !isLater) {
                    return Optional.empty();
                }
                pieces.add(new Piece(from, counters));
            }
            return Optional.of(new CounterPlan(pieces));
        } catch (DateTimeParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// Per quarter of an hour of the day.
    public int[] quarters() {
        var quarters = new int[DayPlan.QUARTERS];
        for (var piece : pieces) {
            Arrays.fill(quarters, piece.from().toSecondOfDay() / DayPlan.QUARTER, DayPlan.QUARTERS, piece.counters());
        }
        return quarters;
    }

    CounterPlan plus(int more) {
        return new CounterPlan(pieces.stream()
                .map(piece -> new Piece(piece.from(), Math.max(0, piece.counters() + more)))
                .toList());
    }

    @Override
    public String toString() {
        return pieces.stream()
                .map(piece -> piece.from().equals(LocalTime.MIDNIGHT)
                        ? "" + piece.counters()
                        : piece.from() + " " + piece.counters())
                .collect(Collectors.joining(", "));
    }

    private static String padded(String time) {
        return time.indexOf(':') == 1 ? "0" + time : time;
    }

    /// The most counters at one moment.
    int most() {
        return pieces.stream().mapToInt(Piece::counters).max().orElse(0);
    }
}
