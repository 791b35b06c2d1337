package balieplein.appointments.web;

import balieplein.appointments.Appointment;
import balieplein.kernel.CityTime;
import java.time.OffsetDateTime;
import java.util.Objects;

/// A moment that is kept for somebody, for programs.
///
/// @param hold to send along when booking
/// @param until when the moment is given to others
record Hold(String hold, OffsetDateTime until, OffsetDateTime start, OffsetDateTime end, String location) {

    static Hold of(Appointment appointment) {
        return new Hold(
                appointment.secret(),
                CityTime.offset(Objects.requireNonNullElse(appointment.heldUntil(), appointment.bookedAt())),
                CityTime.offset(appointment.start()),
                CityTime.offset(appointment.end()),
                appointment.location());
    }
}
