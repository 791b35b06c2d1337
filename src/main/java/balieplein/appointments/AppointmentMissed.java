package balieplein.appointments;

import java.time.Instant;
import java.util.List;

/// Somebody did not come to their appointment (APT-11). They may still come: an appointment that was missed can arrive.
///
/// @param steps full codes of product steps
/// @param channel `online`, `phone` or `desk`, where it was booked
public record AppointmentMissed(
        String city, String code, String location, Instant start, List<String> steps, String channel, Instant at) {

    public AppointmentMissed {
        steps = List.copyOf(steps);
    }
}
