package balieplein.appointments;

import java.time.Instant;
import java.util.List;

/// Somebody has an appointment.
///
/// @param steps full codes of product steps
/// @param channel `online`, `phone` or `desk`
public record AppointmentBooked(
        String city, String code, String location, Instant start, List<String> steps, String channel, Instant at) {}
