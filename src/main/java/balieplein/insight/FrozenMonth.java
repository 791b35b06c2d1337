package balieplein.insight;

import balieplein.kernel.LocalizedText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The figures of a month in one version, with the names of that time.
///
/// @param edition of the definitions
/// @param names of products and locations, by `product eid`
public record FrozenMonth(
        YearMonth month,
        int version,
        int edition,
        Instant frozenAt,
        List<Line> lines,
        Map<String, LocalizedText> names) {

    /// One figure.
    ///
    /// @param split by what, such as `product`; empty for the whole
    public record Line(String figure, String split, String key, BigDecimal value) {

        static Line of(String figure, long value) {
            return new Line(figure, "", "", BigDecimal.valueOf(value));
        }

        /// Which figure it is, without its value.
        public String name() {
            return figure + " " + split + " " + key;
        }
    }

    /// A figure that another version has differently; absent on one side when only the other has it.
    public record Change(
            String figure, String split, String key, Optional<BigDecimal> before, Optional<BigDecimal> now) {}

    public FrozenMonth {
        lines = List.copyOf(lines);
        names = Map.copyOf(names);
    }

    public Optional<BigDecimal> find(String figure) {
        return lines.stream()
                .filter(line -> line.split().isEmpty() && line.figure().equals(figure))
                .map(Line::value)
                .findFirst();
    }

    public List<Line> of(String figure, String split) {
        return lines.stream()
                .filter(line -> line.figure().equals(figure) && line.split().equals(split))
                .toList();
    }
}
