package balieplein.appointments;

import balieplein.appointments.BookingPolicy.Resource;
import java.util.List;

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
}
