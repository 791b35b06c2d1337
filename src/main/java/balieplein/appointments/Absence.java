package balieplein.appointments;

import balieplein.appointments.BookingPolicy.Resource;
import java.time.LocalDate;
import java.util.List;

/// When a named official is away or a room cannot be used, and the appointments that counted on it.
///
/// @param affected in the order of their start
public record Absence(Resource resource, LocalDate from, LocalDate until, List<Appointment> affected) {

    public Absence {
        affected = List.copyOf(affected);
    }
}
