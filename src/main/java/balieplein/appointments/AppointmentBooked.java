package balieplein.appointments;

import balieplein.kernel.CurrentCity;
import java.time.Instant;
import java.util.List;

/// Somebody has an appointment.
///
/// @param steps full codes of product steps
/// @param isReachable whether there is an address or a mobile number to write to
/// @param channel `online`, `phone` or `desk`
public record AppointmentBooked(
        String city,
        String code,
        String location,
        Instant start,
        List<String> steps,
        String channel,
        boolean isReachable,
        Instant at) {

    static AppointmentBooked of(Appointment appointment) {
        return new AppointmentBooked(
                CurrentCity.code(),
                appointment.code(),
                appointment.location(),
                appointment.start(),
                appointment.steps(),
                appointment.channel().tag(),
                appointment.contact().isReachable(),
                appointment.bookedAt());
    }
}
