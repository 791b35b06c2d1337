package balieplein.appointments.web;

import balieplein.kernel.Money;
import balieplein.locations.Location;
import balieplein.web.Page;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything once more, before it is booked.
///
/// @param language own name of the language of the messages
public record CheckPage(
        String hold,
        List<String> names,
        Location location,
        LocalDateTime start,
        int minutes,
        String back,
        @Nullable Money fee,
        List<String> documents,
        TypedDetails typed,
        String language,
        String wish)
        implements Page {}
