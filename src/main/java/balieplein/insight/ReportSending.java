package balieplein.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What was mailed of a saved report.
///
/// @param first day of the period
/// @param last day of the period
/// @param version of the frozen month, 0 where nothing was frozen
/// @param leftOut codes of those who had left and got nothing
public record ReportSending(
        LocalDate first, LocalDate last, int version, Instant at, List<String> reached, List<String> leftOut) {

    public ReportSending {
        reached = List.copyOf(reached);
        leftOut = List.copyOf(leftOut);
    }

    boolean isOf(Selection period) {
        return first.equals(period.from()) && last.equals(period.to());
    }
}
