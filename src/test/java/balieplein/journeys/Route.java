package balieplein.journeys;

import balieplein.appointments.Appointment;
import balieplein.identity.Role;
import org.jspecify.annotations.Nullable;

/// A page of the product and an address at which to look at it.
///
/// @param pattern as its controller has it
/// @param address with `CODE` and `SECRET` for those of an appointment
/// @param role who looks at it; absent for everybody
record Route(String pattern, String address, @Nullable Role role, int status) {

    static Route open(String pattern, String address) {
        return new Route(pattern, address, null, 200);
    }

    static Route of(Role role, String pattern, String address) {
        return new Route(pattern, address, role, 200);
    }

    Route answers(int other) {
        return new Route(pattern, address, role, other);
    }

    String address(@Nullable Appointment appointment) {
        return appointment == null
                ? address
                : address.replace("CODE", appointment.code()).replace("SECRET", appointment.secret());
    }
}
