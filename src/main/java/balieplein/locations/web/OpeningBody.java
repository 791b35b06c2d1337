package balieplein.locations.web;

import balieplein.kernel.CityTime;
import balieplein.locations.Opening;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// Open or closed at a moment, for programs.
///
/// @param until when this ends, by closing or by opening
/// @param next the next opening
record OpeningBody(
        boolean open,
        String regime,
        @Nullable OffsetDateTime until,
        @Nullable OffsetDateTime next,
        OffsetDateTime at) {

    static OpeningBody of(Opening opening, Instant at) {
        return new OpeningBody(
                opening.open(),
                opening.regime().tag(),
                offset(opening.until()),
                offset(opening.next()),
                CityTime.offset(at));
    }

    private static @Nullable OffsetDateTime offset(@Nullable LocalDateTime moment) {
        return moment == null ? null : CityTime.offset(CityTime.edge(moment));
    }
}
