package balieplein.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    /// @param evening of those due, which began when the city says that the evening has begun (APT-18)
    public record Presence(
            int due,
            int missed,
            int cancelled,
            int moved,
            @Nullable Integer cancelledHoursAhead,
            int evening) {

        /// Of those due, how many were in the evening. Absent without appointments.
        public @Nullable BigDecimal eveningShare() {
            return BookingFigures.share(evening, due);
        }

        /// Between 0 and 1 with four decimals: 13 of 400 is 0.0325. Absent without appointments.
        public @Nullable BigDecimal noShow() {
            return BookingFigures.share(missed, due);
        }
    }

    public record Share(String month, String product, String channel, int bookings) {}

    /// Which part of the appointments for its product in its month a share is: 450 of 1,000 is 0.4500.
    public BigDecimal part(Share share) {
        var all = shares.stream()
                .filter(each ->
                        each.month().equals(share.month()) && each.product().equals(share.product()))
                .mapToInt(Share::bookings)
                .sum();
        return Objects.requireNonNull(share(share.bookings(), all));
    }

    public BookingFigures {
        channels = Collections.unmodifiableMap(new TreeMap<>(channels));
        shares = List.copyOf(shares);
    }

    static @Nullable BigDecimal share(long part, long whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }
}
