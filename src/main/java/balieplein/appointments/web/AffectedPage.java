package balieplein.appointments.web;

import balieplein.appointments.Appointment;
import balieplein.locations.Location;
import balieplein.web.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// A page of the appointments that a pattern would leave without a place.
///
/// @param from the first day of the pattern
/// @param total how many there are
public record AffectedPage(
        String location,
        String locationName,
        LocalDate from,
        int total,
        List<WorklistPage.Row> rows,
        int page,
        int pages)
        implements Page {

    private static final int PER_PAGE = 100;

    static AffectedPage of(
            Location location,
            LocalDate from,
            List<Appointment> all,
            int wanted,
            Function<Appointment, WorklistPage.Row> row) {
        var pages = Math.max(1, Math.ceilDiv(all.size(), PER_PAGE));
        var page = Math.clamp(wanted, 1, pages);
        var first = (page - 1) * PER_PAGE;
        var shown = all.subList(first, Math.min(all.size(), first + PER_PAGE));
        return new AffectedPage(
                location.code(),
                location.name(),
                from,
                all.size(),
                shown.stream().map(row).toList(),
                page,
                pages);
    }
}
