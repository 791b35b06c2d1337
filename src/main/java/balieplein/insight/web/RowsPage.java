package balieplein.insight.web;

import balieplein.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The visits behind the figures of a period: codes and times, and nobody's name.
///
/// @param visits how many there are in all
/// @param withheld whether how long it took is left out somewhere, because it is for whoever may see figures of
/// officials
/// @param csv address of the same as a file
public record RowsPage(
        String heading,
        int visits,
        boolean withheld,
        List<Row> rows,
        String csv,
        @Nullable String previous,
        @Nullable String next)
        implements Page {

    /// Durations in minutes and seconds, as the figures are computed from them.
    public record Row(
            String visit,
            String arrived,
            String due,
            String steps,
            String state,
            boolean generated,
            String waiting,
            String fromDue,
            String handling,
            String throughput) {}

    public RowsPage {
        rows = List.copyOf(rows);
    }
}
