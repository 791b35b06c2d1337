package balieplein.insight;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What somebody wants a saved report to be.
///
/// @param location absent = all locations
/// @param split by what its table splits the figures
/// @param recipients codes of members of the staff register
public record ReportWish(
        String name, @Nullable String location, Dimension split, Schedule schedule, List<String> recipients) {

    public ReportWish {
        recipients = List.copyOf(recipients);
    }

    /// What the record of who did what keeps of it.
    Map<String, Object> told() {
        return Map.of("schedule", schedule.tag(), "recipients", recipients);
    }
}
