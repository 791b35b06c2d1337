package balieplein.locations.web;

import balieplein.web.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What waits, of all locations: the first day first.
public record ApprovalsPage(List<Row> rows) implements Page {

    /// @param kind `pattern`, `exception`, `closing` or `reopening`
    /// @param about what it is about besides the location, such as the name of a counter; mostly empty
    /// @param path of the page to look at it
    /// @param from the first day that changes
    /// @param state `draft` or `approved`
    /// @param author empty when it came with a city file
    public record Row(
            String locationName,
            String kind,
            String about,
            String path,
            LocalDate from,
            String state,
            String author,
            @Nullable Instant at) {}
}
