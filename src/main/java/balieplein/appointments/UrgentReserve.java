package balieplein.appointments;

import balieplein.appointments.BookingPolicy.Urgent;
import balieplein.locations.Span;
import java.time.Instant;
import java.util.Optional;

/// What a window keeps of one counter for urgent visits (APT-12): the last minutes of every half hour, or the minutes
/// in the middle of a half day; until so long before closing.
record UrgentReserve(Optional<Urgent> urgent, CityDay clock) {

    private static final int HALF_HOUR = 30;

    /// The places kept in a stretch of the window.
    int in(Span span, Span window) {
        return urgent.filter(kept -> touches(kept, span, window)).isPresent() ? 1 : 0;
    }

    /// Until when they are kept.
    Instant until(Span window) {
        return clock.instant(window.to() - urgent.orElseThrow().release());
    }

    private static boolean touches(Urgent kept, Span span, Span window) {
        return switch (kept.per()) {
            case HALF_DAY -> {
                var from = window.from() + Math.max(0, window.minutes() - kept.minutes()) / 2;
                yield !span.within(new Span(from, from + kept.minutes())).isEmpty();
            }
            case HALF_HOUR -> {
                var half = (span.to() - 1) / HALF_HOUR * HALF_HOUR;
                yield span.to() > half + HALF_HOUR - kept.minutes();
            }
        };
    }
}
