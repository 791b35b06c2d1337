package balieplein.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Appointments in figures: how they were booked, and whether people came.
///
/// @param channels how many were booked in the period over each channel
/// @param shares the same per month and product (APT-19)
public record BookingFigures(Presence presence, Map<String, Integer> channels, List<Share> shares) {

    /// Of appointments whose day is over.
    ///
    /// @param due that were not cancelled
    /// @param missed of those, to which nobody came
    /// @param cancelledHoursAhead that half of the cancelled ones were cancelled before their half hour, or longer;
    /// absent without any (APT-05)
    public record Presence(
            int due,
            int missed,
            int cancelled,
            int moved,
            @Nullable Integer cancelledHoursAhead) {

        /// Between 0 and 1 with four decimals: 13 of 400 is 0.0325. Absent without appointments.
        public @Nullable BigDecimal noShow() {
            return BookingFigures.share(missed, due);
        }
    }

    public record Share(String month, String product, String channel, int bookings) {}

    public BookingFigures {
        channels = Collections.unmodifiableMap(new TreeMap<>(channels));
        shares = List.copyOf(shares);
    }

    static @Nullable BigDecimal share(long part, long whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }
}
