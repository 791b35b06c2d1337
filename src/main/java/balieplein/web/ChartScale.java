package balieplein.web;

import java.util.List;
import java.util.stream.IntStream;

/// The round figures of an axis.
///
/// @param highest value that is shown
/// @param most where the axis ends at the latest, 0 where it does not
record ChartScale(int highest, int most) {

    /// Round figures for the axis, from 0 to above the highest value.
    List<Integer> ticks() {
        return IntStream.rangeClosed(0, top() / step())
                .mapToObj(i -> i * step())
                .toList();
    }

    /// The last figure.
    int top() {
        var above = (highest / step() + 1) * step();
        return most > 0 ? Math.min(most, above) : above;
    }

    /// From one figure to the next.
    int step() {
        var rough = Math.max(1, highest / 3);
        for (int unit = 1; ; unit *= 10) {
            for (int factor : List.of(1, 2, 5)) {
                if (unit * factor >= rough) {
                    return unit * factor;
                }
            }
        }
    }
}
