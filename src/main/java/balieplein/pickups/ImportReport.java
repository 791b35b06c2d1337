package balieplein.pickups;

import java.util.List;

/// What an import came to, or would come to. With one fault nothing is imported.
///
/// @param unchanged lines whose reference came in before with the same facts
public record ImportReport(boolean dryRun, int created, int unchanged, List<Fault> faults) {

    /// @param line in the file, from 1
    /// @param column its name; empty when the whole line is meant
    /// @param message for people, in their language
    public record Fault(int line, String column, String code, String message) {}

    public ImportReport {
        faults = List.copyOf(faults);
    }

    public boolean isRefused() {
        return !faults.isEmpty();
    }
}
