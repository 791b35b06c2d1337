package balieplein.locations.web;

import balieplein.web.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The patterns of all locations that are not published yet.
public record ApprovalsPage(List<Row> rows) implements Page {

    /// @param path of the page to look at it
    /// @param state `draft` or `approved`
    /// @param author empty when it came with a city file
    public record Row(
            String location,
            String locationName,
            String path,
            LocalDate from,
            String state,
            String author,
            @Nullable Instant at) {}
}
