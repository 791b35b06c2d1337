package balieplein.appointments;

import java.time.Instant;
import java.util.List;

/// Somebody has an appointment.
///
/// @param steps full codes of product steps
/// @param hasEmail whether there is an address to write to
/// @param channel `online`, `phone` or `desk`
public record AppointmentBooked(
        String city,
        String code,
        String location,
        Instant start,
        List<String> steps,
        String channel,
        boolean hasEmail,
        Instant at) {}
