package balieplein.plaza;

import balieplein.appointments.NamedAppointments;
import balieplein.locations.Location;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Who receives a visitor sent on to a colleague by name (GUI-05, INF-03): the colleague, from whatever counter of the
/// location. While the colleague is on a break, at other work, gone or not heard of, a deputy who is there and has the
/// skill; without one the visitor stays where somebody helps.
@Component
class Colleagues {

    private final CountersTable sessions;
    private final NamedAppointments named;

    Colleagues(CountersTable sessions, NamedAppointments named) {
        this.sessions = sessions;
        this.named = named;
    }

    /// The last time that this colleague sat at a counter here, if ever; then the session may be closed.
    Optional<CounterSession> find(String location, String subject) {
        return sessions.findLast(subject).filter(session -> session.location().equals(location));
    }

    /// Empty when nobody of them is there who could help.
    Optional<Change.Seat> seat(Location location, Visit visit, String subject, boolean next, Instant now) {
        var day = visit.place().day();
        var deputies = named.deputies(location.code(), subject, visit.place().needs(), day);
        return Stream.concat(Stream.of(subject), deputies.stream())
                .flatMap(official -> seatOf(location, visit, official, next, now, day).stream()
                        .map(seat -> seat.forOfficials(startingWith(official, subject, deputies))))
                .findFirst();
    }

    private Optional<Change.Seat> seatOf(
            Location location, Visit visit, String official, boolean next, Instant now, LocalDate day) {
        return find(location.code(), official)
                .filter(session -> session.receives(now))
                .flatMap(session -> TransferSeats.toCounter(location, visit, session.counter(), next, day));
    }

    private static List<String> startingWith(String official, String subject, List<String> deputies) {
        var all = new ArrayList<>(List.of(official));
        Stream.concat(Stream.of(subject), deputies.stream())
                .filter(other -> !other.equals(official))
                .forEach(all::add);
        return all;
    }
}
