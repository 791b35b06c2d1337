package balieplein.appointments;

import static balieplein.web.Texts.text;

import balieplein.appointments.Appointment.State;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.web.InvalidInput;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/// Holds, books and moves.
@Component
class Bookings {

    private final VisitPolicy visits;
    private final PoolsInTurn pools;
    private final Locations locations;
    private final RepeatedRequests repeated;
    private final BookingDesk desk;
    private final Moves moves;
    private final InstantSource clock;

    Bookings(
            VisitPolicy visits,
            PoolsInTurn pools,
            Locations locations,
            RepeatedRequests repeated,
            BookingDesk desk,
            Moves moves,
            InstantSource clock) {
        this.visits = visits;
        this.pools = pools;
        this.locations = locations;
        this.repeated = repeated;
        this.desk = desk;
        this.moves = moves;
        this.clock = clock;
    }

    /// Holds or books a moment.
    Booking make(State state, BookingRequest request) {
        visits.check(request);
        var visit = visits.of(request.items());
        var location = location(request.location());
        var draft = Draft.of(state, request, visit, location, clock.instant());
        var held = desk.confirm(draft);
        if (held.isPresent()) {
            return new Booking.Booked(held.get());
        }
        var wanted = new WantedStart(visit, location, request.start(), request.claim(), null);
        var outcome = pools.take(wanted, place -> desk.take(draft, place), place -> desk.obstacle(draft, place));
        return outcome instanceof Booking.Booked
                ? outcome
                : repeated.answer(draft).orElse(outcome);
    }

    /// Gives an appointment another start, for as long as it was given (C126).
    Booking move(Appointment appointment, Instant start, boolean staff) {
        if (!appointment.isOpen(clock.instant())) {
            return new Booking.NotOpen(appointment);
        }
        if (appointment.start().equals(start)) {
            return new Booking.Booked(appointment);
        }
        var wanted = new WantedStart(
                visits.of(appointment), location(appointment.location()), start, Claim.of(staff), appointment.pool());
        return pools.take(
                wanted,
                place -> moves.move(appointment, wanted.visit(), place, staff),
                place -> moves.obstacle(wanted.visit(), place));
    }

    /// Gives an appointment a place at another location.
    Booking relocate(Appointment appointment, String other, Instant start) {
        if (!appointment.isOpen(clock.instant())) {
            return new Booking.NotOpen(appointment);
        }
        var wanted = new WantedStart(visits.of(appointment), location(other), start, Claim.STAFF, null);
        return pools.take(
                wanted,
                place -> moves.relocate(appointment, wanted.visit(), place),
                place -> moves.obstacle(appointment, wanted.visit(), place));
    }

    private Location location(String code) {
        return locations
                .find(code)
                .orElseThrow(() ->
                        new InvalidInput("location", "unknown", text("appointments.error.unknown-location", code)));
    }
}
