package balieplein.locations.web;

import balieplein.locations.Location;
import balieplein.locations.OpenDay;
import balieplein.locations.Opening;
import balieplein.locations.OpeningWeek;
import balieplein.locations.Photo;
import balieplein.web.Page;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A location for residents: when it is open, where it is, how to get in (LOC-01).
///
/// @param week the pattern in force
/// @param changes patterns that are published and begin later (LOC-04)
/// @param special the coming days that differ from the pattern
/// @param photo absent when nobody brought one
/// @param closing the last day of the location, when it closes
/// @param alternatives where to go instead
public record PlacePage(
        Location location,
        Opening now,
        OpenDay today,
        List<OpeningWeek.Group> week,
        List<Change> changes,
        List<OpenDay> special,
        @Nullable Photo photo,
        @Nullable LocalDate closing,
        List<Location> alternatives)
        implements Page {

    public record Change(LocalDate from, List<OpeningWeek.Group> week) {}
}
