package balieplein.appointments;

import java.time.Instant;

/// An appointment was cancelled and its moment is free again.
public record AppointmentCancelled(String city, String code, String location, Instant start, Instant at) {}
