package balieplein.appointments;

import balieplein.appointments.BookingPolicy.Resource;
import balieplein.kernel.CityTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/// The interview rooms of the locations of the current city, for guests without an appointment (INF-03, FLO-04). A room
/// is with one appointment or one guest at a time.
@Component
public class Rooms {

    private final BookingPolicies policies;
    private final ReservationsTable reservations;
    private final GuestRoomsTable guests;

    Rooms(BookingPolicies policies, ReservationsTable reservations, GuestRoomsTable guests) {
        this.policies = policies;
        this.reservations = reservations;
        this.guests = guests;
    }

    /// Whether a guest was refused a room because somebody else was quicker. The transaction must then be undone.
    public static boolean isTaken(DataIntegrityViolationException refusal) {
        return ReservationsTable.isTaken(refusal);
    }

    /// Those of a location, whether free or not.
    public List<Resource> list(String location) {
        return policies.get().resources().stream()
                .filter(resource -> resource.kind() == Resource.Kind.ROOM
                        && resource.location().equals(location))
                .toList();
    }

    /// Until when each room that is taken between two moments is taken, by its code.
    public Map<String, Instant> taken(String location, Instant from, Instant to) {
        var codes = list(location).stream().map(Resource::code).toList();
        return codes.isEmpty()
                ? Map.of()
                : reservations.between(codes, from, to).stream()
                        .collect(Collectors.toMap(
                                ReservationsTable.Busy::resource,
                                ReservationsTable.Busy::to,
                                (one, other) -> one.isAfter(other) ? one : other));
    }

    /// Takes a room for a guest, in the caller's transaction; the same guest gets the same room once. False when
    /// somebody has it or it cannot be used.
    public boolean take(String guest, String room, Instant from, Instant to) {
        return guests.has(guest, room) || guests.take(guest, room, from, to);
    }

    /// Keeps the room of a guest who is still in it, and that would come free before `soon`, until then or until
    /// somebody else has it.
    public void stretch(String guest, Instant soon, Instant until) {
        guests.stretch(guest, soon, until);
    }

    /// Leaves the room of a guest, if any, to others.
    public void leave(String guest) {
        guests.leave(guest);
    }

    /// Forgets who had which room before a day.
    public void forget(LocalDate before) {
        guests.forget(CityTime.instant(before.atStartOfDay()));
    }
}
