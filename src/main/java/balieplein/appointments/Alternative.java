package balieplein.appointments;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Another way for somebody whose moment is not free.
///
/// @param location code of the location of the moment
/// @param start the free moment
/// @param phone number to call
public record Alternative(
        Kind kind,
        @Nullable String location,
        @Nullable Instant start,
        @Nullable String phone) {

    public enum Kind {
        /// Another free moment at the same location.
        MOMENT,
        /// The first free moment at another location.
        LOCATION,
        /// No appointment needed: just come.
        WALK_IN,
        PHONE,
        ONLINE;

        public String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Alternative moment(String location, Instant start) {
        return new Alternative(Kind.MOMENT, location, start, null);
    }

    static Alternative at(String location, Instant start) {
        return new Alternative(Kind.LOCATION, location, start, null);
    }
}
