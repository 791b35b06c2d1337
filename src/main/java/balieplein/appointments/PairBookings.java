package balieplein.appointments;

import balieplein.appointments.Appointment.State;
import balieplein.appointments.Chains.Parts;
import balieplein.locations.Location;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Holds and books two appointments one after the other (APT-07). Both are held first, and booked in one transaction:
/// whoever cannot have both has neither, and hears of neither.
@Component
class PairBookings {

    private static final String KEY = "pair:";

    private final PairHolds holds;
    private final PairConfirmations confirmations;
    private final Followers followers;
    private final Alternatives alternatives;
    private final VisitPolicy visits;
    private final InstantSource clock;

    PairBookings(
            PairHolds holds,
            PairConfirmations confirmations,
            Followers followers,
            Alternatives alternatives,
            VisitPolicy visits,
            InstantSource clock) {
        this.holds = holds;
        this.confirmations = confirmations;
        this.followers = followers;
        this.alternatives = alternatives;
        this.visits = visits;
        this.clock = clock;
    }

    /// Holds both. The answer is about the first.
    Booking hold(BookingRequest request, Parts parts, Location location) {
        var outcome = holds.take(request.part(parts.first(), request.start(), request.hold()));
        if (!(outcome instanceof Booking.Booked(var first))
                || followers.find(first.code()).isPresent()) {
            return outcome;
        }
        return holds.after(first, request, parts, location, null).isPresent()
                ? outcome
                : full(request, parts, location, first);
    }

    /// Books both: what is held of them, and what is held anew where a hold is over. The answer is about the first.
    ///
    /// @param then what is held after the first, or was
    Booking book(BookingRequest request, Parts parts, Location location, @Nullable Appointment then) {
        var wanted = request.part(parts.first(), request.start(), request.hold());
        var draft = draft(wanted, parts.first(), location);
        var before = confirmations.find(draft);
        if (before.isPresent()) {
            return before.get();
        }
        var outcome = holds.keep(wanted.within(KEY));
        if (!(outcome instanceof Booking.Booked(var first)) || first.wasBooked()) {
            return outcome;
        }
        var second = second(first, request.within(KEY), parts, location, then);
        if (second == null) {
            return full(request, parts, location, first);
        }
        var next = request.part(parts.second(), second.start(), null).second().after(first.code());
        var booked = confirmations.book(draft, first, draft(next, parts.second(), location), second);
        if (!(booked instanceof Booking.Booked)) {
            Stream.of(first, second).forEach(followers::undo);
        }
        return booked instanceof Booking.SlotFull ? full(request, parts, location) : booked;
    }

    private @Nullable Appointment second(
            Appointment first, BookingRequest request, Parts parts, Location location, @Nullable Appointment then) {
        var seen = then != null && parts.fits(first, then) ? then : null;
        if (seen != null && holds.isHeld(seen)) {
            return seen;
        }
        if (then != null) {
            followers.undo(then);
        }
        return holds.after(first, request, parts, location, seen).orElse(null);
    }

    private Draft draft(BookingRequest request, PlannedVisit visit, Location location) {
        return Draft.of(State.BOOKED, request, visit, location, clock.instant());
    }

    /// Nobody keeps one of the two.
    private Booking full(BookingRequest request, Parts parts, Location location, Appointment... held) {
        Stream.of(held).forEach(followers::undo);
        return new Booking.SlotFull(
                alternatives.near(visits.of(parts.items()), location, request.start(), request.claim()));
    }
}
