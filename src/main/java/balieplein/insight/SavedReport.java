package balieplein.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report that somebody keeps, and perhaps has sent to colleagues (MEA-03).
///
/// @param owner subject of who keeps it
/// @param location absent = all locations
/// @param split by what its table splits the figures
/// @param recipients codes of members of the staff register
public record SavedReport(
        String code,
        String name,
        String owner,
        @Nullable String location,
        Dimension split,
        Schedule schedule,
        List<String> recipients,
        LocalDate madeOn) {

    /// @param first day of the period
    /// @param version of the frozen month, 0 where nothing was frozen
    /// @param leftOut codes of those who had left and got nothing
    public record Sending(LocalDate first, int version, Instant at, List<String> reached, List<String> leftOut) {

        public Sending {
            reached = List.copyOf(reached);
            leftOut = List.copyOf(leftOut);
        }
    }

    public SavedReport {
        recipients = List.copyOf(recipients);
    }
}
