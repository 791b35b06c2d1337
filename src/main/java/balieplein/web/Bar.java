package balieplein.web;

import java.util.List;

/// One bar of a chart.
///
/// @param shown the value as people read it, such as `1.320`
public record Bar(String label, double value, String shown) {

    /// The length of a bar in percent of the longest.
    public static long percent(Bar bar, List<Bar> all) {
        var longest = all.stream().mapToDouble(Bar::value).max().orElse(0);
        return longest <= 0 ? 0 : Math.round(100 * Math.max(0, bar.value) / longest);
    }
}
