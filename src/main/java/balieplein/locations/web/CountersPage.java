package balieplein.locations.web;

import balieplein.web.Page;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The counters of a location.
public record CountersPage(String location, String locationName, List<Row> rows) implements Page {

    /// @param type such as `general`
    /// @param planned the last day of a closing that is prepared; absent when none is
    /// @param until its last day; absent when it has none
    /// @param over whether that day is past
    public record Row(
            String code,
            String name,
            String type,
            String pool,
            @Nullable LocalDate planned,
            @Nullable LocalDate until,
            boolean over) {}
}
