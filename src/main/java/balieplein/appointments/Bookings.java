package balieplein.appointments;

import static balieplein.web.Texts.text;

import balieplein.appointments.Appointment.State;
import balieplein.appointments.Attempts.Attempt;
import balieplein.appointments.Attempts.Obstacle;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.locations.Pool;
import balieplein.web.InvalidInput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Holds, books and moves: checks what the hours allow, then tries the pools that can serve the visit one after
// another.
@Component
class Bookings {

    private final VisitPolicy policy;
    private final Locations locations;
    private final FreeMoments free;
    private final Alternatives alternatives;
    private final Attempts attempts;
    private final BookingDesk desk;

    Bookings(
            VisitPolicy policy,
            Locations locations,
            FreeMoments free,
            Alternatives alternatives,
            Attempts attempts,
            BookingDesk desk) {
        this.policy = policy;
        this.locations = locations;
        this.free = free;
        this.alternatives = alternatives;
        this.attempts = attempts;
        this.desk = desk;
    }

    /// Holds or books a moment.
    Booking make(State state, BookingRequest request) {
        var visit = policy.of(request.items());
        var location = location(request.location());
        var draft = desk.draft(state, request, visit, location);
        var held = desk.confirm(draft);
        if (held.isPresent()) {
            return new Booking.Booked(held.get());
        }
        var outcome = allowed(visit, location, request.start(), request.byStaff())
                .orElseGet(() -> book(draft, visit, location));
        return outcome instanceof Booking.Booked
                ? outcome
                : desk.repeated(draft).orElse(outcome);
    }

    /// Gives an appointment another start, for as long as it was given (C126).
    Booking move(Appointment appointment, Instant start, boolean staff) {
        if (!desk.isOpen(appointment)) {
            return new Booking.NotOpen(appointment);
        }
        if (appointment.start().equals(start)) {
            return new Booking.Booked(appointment);
        }
        var visit = policy.of(appointment);
        var location = location(appointment.location());
        return allowed(visit, location, start, staff).orElseGet(() -> {
            var pools = pools(visit, location, start, staff).stream()
                    .sorted(java.util.Comparator.comparing(pool -> !pool.code().equals(appointment.pool())))
                    .toList();
            return outcome(
                    visit,
                    location,
                    start,
                    staff,
                    pools,
                    place -> attempts.take(place, staff, () -> desk.move(appointment, place, staff), Optional::empty));
        });
    }

    private Location location(String code) {
        return locations
                .find(code)
                .orElseThrow(() ->
                        new InvalidInput("location", "unknown", text("appointments.error.unknown-location", code)));
    }

    private Booking book(BookingDesk.Draft draft, PlannedVisit visit, Location location) {
        var request = draft.request();
        var staff = request.byStaff();
        var pools = pools(visit, location, request.start(), staff);
        return outcome(
                visit,
                location,
                request.start(),
                staff,
                pools,
                place -> attempts.take(place, staff, () -> desk.take(draft, place), () -> desk.obstacle(draft)));
    }

    /// Empty when hours, grid, lead and horizon allow this start.
    private Optional<Booking> allowed(PlannedVisit visit, Location location, Instant start, boolean staff) {
        if (location.poolsFor(visit.steps()).isEmpty() || !visit.regime().takesAppointments()) {
            return Optional.of(new Booking.NotOfferedHere(near(visit, location, start, staff)));
        }
        var reason = free.refusal(visit, location, start);
        return Optional.ofNullable(reason).map(why -> switch (why) {
            case TOO_SOON -> new Booking.TooSoon(near(visit, location, start, staff));
            case TOO_FAR_AHEAD -> new Booking.TooFarAhead(near(visit, location, start, staff));
            case OUTSIDE_OPENING_HOURS -> new Booking.OutsideOpeningHours(near(visit, location, start, staff));
        });
    }

    private List<Pool> pools(PlannedVisit visit, Location location, Instant start, boolean staff) {
        LocalDate day = CityDay.of(start).date();
        return FreeMoments.open(location, location.poolsFor(visit.steps()), day, staff);
    }

    private Booking outcome(
            PlannedVisit visit,
            Location location,
            Instant start,
            boolean staff,
            List<Pool> pools,
            java.util.function.Function<Place, Attempt> taking) {
        var clock = CityDay.of(start);
        var from = clock.minuteFrom(start);
        var last = Obstacle.CLOSED;
        for (var pool : pools) {
            var attempt = taking.apply(new Place(location.code(), pool.code(), clock, from, from + visit.minutes()));
            if (attempt.taken() != null) {
                return new Booking.Booked(attempt.taken());
            }
            last = Objects.requireNonNull(attempt.obstacle());
            if (last == Obstacle.TOO_MANY_OPEN || last == Obstacle.REPEATED) {
                break;
            }
        }
        return switch (last) {
            case TOO_MANY_OPEN -> new Booking.TooManyOpen(BookingsTable.MOST_OPEN);
            case CLOSED -> new Booking.OutsideOpeningHours(near(visit, location, start, staff));
            case FULL, REPEATED -> new Booking.SlotFull(near(visit, location, start, staff));
        };
    }

    private List<Alternative> near(PlannedVisit visit, Location location, Instant start, boolean staff) {
        return alternatives.near(visit, location, start, staff);
    }
}
