package balieplein.appointments;

import balieplein.appointments.Appointment.State;
import balieplein.appointments.Chains.Parts;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Holds and books what takes two counters: both appointments or neither (APT-07). The second one follows the first,

/// and
/// whoever holds or books the first has the second with it. Everything else goes to [Bookings] as it is.
@Component
class ChainedBookings {

    private final Bookings bookings;
    private final Chains chains;
    private final VisitPolicy visits;
    private final Locations locations;
    private final FreeMoments free;
    private final Alternatives alternatives;
    private final Followers followers;

    ChainedBookings(
            Bookings bookings,
            Chains chains,
            VisitPolicy visits,
            Locations locations,
            FreeMoments free,
            Alternatives alternatives,
            Followers followers) {
        this.bookings = bookings;
        this.chains = chains;
        this.visits = visits;
        this.locations = locations;
        this.free = free;
        this.alternatives = alternatives;
        this.followers = followers;
    }

    /// The answer is about the first of the two.
    Booking make(State state, BookingRequest request) {
        var hold = request.hold();
        if (state == State.HELD && hold != null) {
            followers.end(hold);
        }
        var location = locations.find(request.location()).orElse(null);
        var parts = location == null || request.items().size() < 2
                ? Optional.<Parts>empty()
                : chains.split(visits.of(request.items()), location);
        if (location != null && parts.isPresent()) {
            return both(state, request, parts.get(), location);
        }
        var outcome = bookings.make(state, request);
        return state == State.BOOKED && hold != null && outcome instanceof Booking.Booked(var first)
                ? confirmed(first, request)
                : outcome;
    }

    private Booking both(State state, BookingRequest request, Parts parts, Location location) {
        var outcome =
                bookings.make(state, part(request, parts.first(), request.start(), request.hold(), request.key()));
        if (!(outcome instanceof Booking.Booked(var first))
                || followers.find(first.code()).isPresent()) {
            return outcome;
        }
        var day = CityTime.date(first.start());
        var seconds = free.days(parts.second(), location, day, day, request.claim())
                .getFirst()
                .starts();
        var next = parts.next(first.start(), seconds);
        if (next.isPresent()) {
            var then = part(request, parts.second(), next.get().start(), null, second(request.key()));
            if (bookings.make(state, then.after(first.code())) instanceof Booking.Booked) {
                return outcome;
            }
        }
        followers.undo(first);
        var visit = visits.of(request.items());
        return new Booking.SlotFull(alternatives.near(visit, location, request.start(), request.claim()));
    }

    /// What was held after it is booked with it; when that is gone and taken, the first is not kept either.
    private Booking confirmed(Appointment first, BookingRequest request) {
        var held =
                followers.find(first.code()).filter(then -> !then.wasBooked()).orElse(null);
        if (held == null) {
            return new Booking.Booked(first);
        }
        var then = new BookingRequest(
                held.items(),
                held.location(),
                held.start(),
                held.secret(),
                request.contact(),
                request.channel(),
                second(request.key()));
        var outcome = bookings.make(State.BOOKED, then.after(first.code()));
        if (outcome instanceof Booking.Booked) {
            return new Booking.Booked(first);
        }
        followers.undo(first);
        return outcome;
    }

    private static BookingRequest part(
            BookingRequest whole, PlannedVisit visit, Instant start, @Nullable String hold, @Nullable String key) {
        return new BookingRequest(
                visit.items(),
                whole.location(),
                start,
                hold,
                whole.contact(),
                whole.channel(),
                key,
                whole.urgency(),
                whole.follows());
    }

    private static @Nullable String second(@Nullable String key) {
        return key == null ? null : key + ":2";
    }
}
