package balieplein.appointments;

import balieplein.appointments.Appointment.State;
import balieplein.appointments.Availability.Moment;
import balieplein.appointments.Chains.Parts;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Holds one of two appointments and then the other (APT-07).
@Component
class PairHolds {

    private final Bookings bookings;
    private final Followers followers;
    private final FreeMoments free;
    private final InstantSource clock;

    PairHolds(Bookings bookings, Followers followers, FreeMoments free, InstantSource clock) {
        this.bookings = bookings;
        this.followers = followers;
        this.free = free;
        this.clock = clock;
    }

    boolean isHeld(Appointment appointment) {
        return appointment.isHeld(clock.instant());
    }

    /// Takes a place. A key finds the hold of a request that is sent twice; what became of an earlier try is over.
    Booking take(BookingRequest wanted) {
        var outcome = bookings.make(State.HELD, wanted);
        return outcome instanceof Booking.Booked(var held) && !isHeld(held) && !held.wasBooked()
                ? bookings.make(State.HELD, wanted.withoutKey())
                : outcome;
    }

    /// What is held of the first as long as it is what is asked for, or booked by now; else a place in exchange for it.
    Booking keep(BookingRequest wanted) {
        return Optional.ofNullable(wanted.hold())
                .flatMap(followers::findHeld)
                .filter(held -> held.wasBooked()
                        || isHeld(held)
                                && held.items().equals(wanted.items())
                                && held.start().equals(wanted.start()))
                .<Booking>map(Booking.Booked::new)
                .orElseGet(() -> take(wanted));
    }

    /// Takes a place for the second, as soon as it may be after the first; the same request sent twice finds what it
    /// took already.
    ///
    /// @param seen what was held after it before, at whose time it stays
    Optional<Appointment> after(
            Appointment first, BookingRequest request, Parts parts, Location location, @Nullable Appointment seen) {
        var start = seen == null ? next(first, request, parts, location) : Optional.of(seen.start());
        return start.map(moment ->
                        take(request.part(parts.second(), moment, null).second().after(first.code())))
                .flatMap(outcome ->
                        outcome instanceof Booking.Booked(var second) ? Optional.of(second) : Optional.empty())
                .or(() -> followers.find(first.code()));
    }

    private Optional<Instant> next(Appointment first, BookingRequest request, Parts parts, Location location) {
        var day = CityTime.date(first.start());
        var seconds = free.days(parts.second(), location, day, day, request.claim())
                .getFirst()
                .starts();
        return parts.next(first.start(), seconds).map(Moment::start);
    }
}
