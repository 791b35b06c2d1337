package balieplein.appointments;

import balieplein.appointments.Appointment.State;
import balieplein.appointments.Chains.Parts;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells what takes two counters, held or booked with [PairBookings], from everything else, which goes to [Bookings] as
/// it is (APT-07). Whoever books the first of two that are held has the second with it.
@Component
class ChainedBookings {

    private final Bookings bookings;
    private final PairBookings pairs;
    private final Chains chains;
    private final VisitPolicy visits;
    private final Locations locations;
    private final Followers followers;

    ChainedBookings(
            Bookings bookings,
            PairBookings pairs,
            Chains chains,
            VisitPolicy visits,
            Locations locations,
            Followers followers) {
        this.bookings = bookings;
        this.pairs = pairs;
        this.chains = chains;
        this.visits = visits;
        this.locations = locations;
        this.followers = followers;
    }

    /// The answer is about the first of the two.
    Booking make(State state, BookingRequest request) {
        var second = request.hold() == null
                ? null
                : followers.findHeldAfter(request.hold()).orElse(null);
        if (state == State.HELD && second != null) {
            followers.undo(second);
        }
        var location = locations.find(request.location()).orElse(null);
        var parts = location == null ? Optional.<Parts>empty() : parts(request, location, state, second);
        if (location == null || parts.isEmpty()) {
            return bookings.make(state, request);
        }
        return state == State.HELD
                ? pairs.hold(request, parts.get(), location)
                : pairs.book(request, parts.get(), location, second);
    }

    /// Gives back what is held under this secret, with what is held after it; what is booked stays.
    void letGo(String hold) {
        followers.findHeldAfter(hold).ifPresent(followers::undo);
        followers.findHeld(hold).ifPresent(followers::undo);
    }

    /// By the things that are asked for, or by what is held after the first.
    private Optional<Parts> parts(
            BookingRequest request, Location location, State state, @Nullable Appointment second) {
        if (request.items().size() > 1) {
            var split = chains.split(visits.of(request.items()), location);
            if (split.isPresent()) {
                return split;
            }
        }
        return state == State.HELD || second == null
                ? Optional.empty()
                : Optional.of(new Parts(visits.of(request.items()), visits.of(second.items())));
    }
}
