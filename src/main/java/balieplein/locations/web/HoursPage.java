package balieplein.locations.web;

import balieplein.locations.Opening;
import balieplein.locations.OpeningWindow;
import balieplein.web.Page;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All locations of the city with their hours of today and what is planned.
public record HoursPage(List<Row> locations) implements Page {

    /// @param nextPattern first day of the next published pattern
    /// @param drafts how many patterns wait for publication
    public record Row(
            String code,
            String name,
            Opening now,
            List<OpeningWindow> today,
            @Nullable LocalDate nextPattern,
            int drafts) {}
}
