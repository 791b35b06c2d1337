package balieplein.appointments;

import balieplein.kernel.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A moment that somebody has at a location, held while they fill in the form or booked.
///
/// @param code six characters to read aloud, without 0, O, 1 and I
/// @param secret belongs to the code in links; whoever has both may see, move and cancel
/// @param revision goes up with every change, for calendars
/// @param heldUntil only while held
public record Appointment(
        String code,
        String secret,
        State state,
        String location,
        String pool,
        Instant start,
        Instant end,
        List<VisitItem> items,
        Contact contact,
        Channel channel,
        Instant bookedAt,
        int revision,
        @Nullable Instant heldUntil) {

    public enum State {
        HELD,
        BOOKED,
        CANCELLED,
        EXPIRED,
        ARRIVED,
        MISSED;

        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String tag) {
            return valueOf(tag.toUpperCase(Locale.ROOT));
        }
    }

    /// Where it was booked (APT-19).
    public enum Channel {
        ONLINE,
        PHONE,
        DESK,
        /// Came from another system.
        IMPORT;

        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Channel of(String tag) {
            return valueOf(tag.toUpperCase(Locale.ROOT));
        }
    }

    /// Who comes and how to reach them.
    ///
    /// @param assistance what they need, such as a sign-language interpreter
    public record Contact(
            @Nullable String name,
            @Nullable String email,
            @Nullable String mobile,
            @Nullable Language language,
            @Nullable String assistance) {

        public static final Contact NONE = new Contact(null, null, null, null, null);

        boolean isReachable() {
            return email != null || mobile != null;
        }
    }

    public Appointment {
        items = List.copyOf(items);
    }

    /// Booked and not begun: it can be moved and cancelled.
    public boolean isOpen(Instant now) {
        return state == State.BOOKED && start.isAfter(now);
    }

    /// Still kept for somebody who fills in the form.
    public boolean isHeld(Instant now) {
        return state == State.HELD && heldUntil != null && heldUntil.isAfter(now);
    }

    public List<String> steps() {
        return items.stream().map(VisitItem::step).distinct().toList();
    }

    /// As it stood after it was booked or moved, whatever happened since.
    ///
    /// @param revision how often it had changed by then
    Appointment asOf(int revision, String location, Instant start) {
        var end = start.plus(Duration.between(this.start, this.end));
        return new Appointment(
                code,
                secret,
                State.BOOKED,
                location,
                pool,
                start,
                end,
                items,
                contact,
                channel,
                bookedAt,
                revision,
                null);
    }

    /// Neither a hold nor what is left of one that led to nothing.
    public boolean wasBooked() {
        return state != State.HELD && state != State.EXPIRED;
    }
}
