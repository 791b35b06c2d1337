package balieplein.appointments;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody asks for.
///
/// @param hold the secret of the moment they hold, if any
/// @param key names this request, so that sending it twice books once
public record BookingRequest(
        List<VisitItem> items,
        String location,
        Instant start,
        @Nullable String hold,
        Appointment.Contact contact,
        Appointment.Channel channel,
        @Nullable String key) {

    public BookingRequest {
        items = List.copyOf(items);
    }

    /// Residents book what is left for them, staff may go up to all places.
    boolean byStaff() {
        return channel != Appointment.Channel.ONLINE;
    }

    BookingRequest withoutKey() {
        return new BookingRequest(items, location, start, hold, contact, channel, null);
    }
}
