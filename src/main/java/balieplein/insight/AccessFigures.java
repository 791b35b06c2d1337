package balieplein.insight;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How long people had to wait for a free place, per product step, as measured every night.
public record AccessFigures(List<Row> rows) {

    /// @param nights on how many nights it was measured
    /// @param middle the median in days; absent when there never was a free place
    /// @param none on how many nights there was no free place within the horizon
    public record Row(
            String step,
            int nights,
            @Nullable Double middle,
            @Nullable Integer worst,
            int none) {}

    /// What one search found.
    ///
    /// @param days until the first free place; absent without one
    public record Night(
            LocalDate day,
            String location,
            String step,
            @Nullable Integer days) {}

    public AccessFigures {
        rows = List.copyOf(rows);
    }
}
