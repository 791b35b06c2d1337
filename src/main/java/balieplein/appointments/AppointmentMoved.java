package balieplein.appointments;

import java.time.Instant;

/// An appointment has another moment.
///
/// @param revision counts the changes of this appointment
public record AppointmentMoved(
        String city, String code, String location, Instant from, Instant to, int revision, Instant at) {}
