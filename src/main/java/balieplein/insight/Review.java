package balieplein.insight;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The task to look whether what a location offers is still right.
///
/// @param product absent = everything the location offers
/// @param months from one review to the next, and how far back the figures go
/// @param conclusion only when it was concluded
public record Review(
        String code,
        String location,
        @Nullable String product,
        int months,
        LocalDate due,
        @Nullable Instant concludedAt,
        @Nullable String conclusion) {

    public boolean isOpen() {
        return concludedAt == null;
    }

    /// The months before it is due.
    public Selection period() {
        return new Selection(location, due.minusMonths(months), due.minusDays(1));
    }
}
