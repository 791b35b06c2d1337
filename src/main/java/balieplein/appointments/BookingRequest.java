package balieplein.appointments;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody asks for.
///
/// @param hold the secret of the moment they hold, if any
/// @param key names this request, so that sending it twice books once
/// @param urgency code of the reason for which it may have a place kept for urgent visits; staff only (APT-12)
/// @param follows code of the appointment or visit that it goes on from (APT-04)
public record BookingRequest(
        List<VisitItem> items,
        String location,
        Instant start,
        @Nullable String hold,
        Appointment.Contact contact,
        Appointment.Channel channel,
        @Nullable String key,
        @Nullable String urgency,
        @Nullable String follows) {

    public BookingRequest {
        items = List.copyOf(items);
    }

    public BookingRequest(
            List<VisitItem> items,
            String location,
            Instant start,
            @Nullable String hold,
            Appointment.Contact contact,
            Appointment.Channel channel,
            @Nullable String key) {
        this(items, location, start, hold, contact, channel, key, null, null);
    }

    /// The same for a visit that cannot wait.
    public BookingRequest urgent(@Nullable String reason) {
        return new BookingRequest(items, location, start, hold, contact, channel, key, reason, follows);
    }

    /// The same, as what comes after an appointment or visit with this code.
    public BookingRequest after(String earlier) {
        return new BookingRequest(items, location, start, hold, contact, channel, key, urgency, earlier);
    }

    /// A part of the same, at another time.
    BookingRequest part(PlannedVisit visit, Instant other, @Nullable String otherHold) {
        return new BookingRequest(visit.items(), location, other, otherHold, contact, channel, key, urgency, follows);
    }

    /// The same, as the second of two that one request makes.
    BookingRequest second() {
        return keyed(key == null ? null : key + ":2");
    }

    /// The same under a key of ours, for what a request makes on its way.
    BookingRequest within(String prefix) {
        return keyed(key == null ? null : prefix + key);
    }

    /// Residents book what is left for them, staff may go up to all places.
    boolean byStaff() {
        return channel != Appointment.Channel.ONLINE;
    }

    Claim claim() {
        return !byStaff() ? Claim.RESIDENT : urgency == null ? Claim.STAFF : Claim.URGENT;
    }

    BookingRequest withoutKey() {
        return keyed(null);
    }

    private BookingRequest keyed(@Nullable String other) {
        return new BookingRequest(items, location, start, hold, contact, channel, other, urgency, follows);
    }
}
