package balieplein.appointments;

import balieplein.appointments.BookingPolicy.Resource;
import java.util.List;
import java.util.stream.Stream;

/// An appointment with a named official, as whoever receives its visitor sees it (INF-03).
///
/// @param rooms where it is
/// @param away whether the official is absent that day
/// @param deputies who could do the same, whoever is free at that time first; nobody who is absent
public record NamedAppointment(
        Appointment appointment, Resource official, List<Resource> rooms, boolean away, List<Resource> deputies) {

    public NamedAppointment {
        rooms = List.copyOf(rooms);
        deputies = List.copyOf(deputies);
    }

    /// Who receives the visitor, as subjects of colleagues: the official unless absent, then the deputies. Empty when
    /// the city does not say which colleague the official is: then nobody can tell whether they are there.
    public List<String> subjects() {
        if (!away && official.staff() == null) {
            return List.of();
        }
        return Stream.concat(away ? Stream.empty() : Stream.of(official), deputies.stream())
                .flatMap(each -> Stream.ofNullable(each.staff()))
                .distinct()
                .toList();
    }
}
