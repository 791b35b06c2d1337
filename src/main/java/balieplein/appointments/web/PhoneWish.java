package balieplein.appointments.web;

import balieplein.appointments.Appointment;
import balieplein.appointments.BookingRequest;
import balieplein.appointments.Claim;
import balieplein.kernel.CityTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a caller or a visitor at the desk wants, as it travels in the address.
///
/// @param urgent code of a reason, or empty
/// @param after code of an earlier visit, or empty
record PhoneWish(List<String> item, String location, String urgent, String after) {

    Asked asked(@Nullable LocalDate day, @Nullable LocalDate week, boolean evening) {
        return new Asked(day, week, evening, urgent.isBlank() ? Claim.STAFF : Claim.URGENT);
    }

    /// Back to the day of what was held.
    static String address(Appointment held) {
        return "/staff/appointments?" + VisitQuery.of(held.items(), held.location()) + "&day="
                + CityTime.date(held.start());
    }

    BookingRequest request(Instant start) {
        var request = new BookingRequest(
                VisitQuery.items(item),
                location,
                start,
                null,
                Appointment.Contact.NONE,
                BookingChannel.current(),
                null);
        var urgently = urgent.isBlank() ? request : request.urgent(urgent.strip());
        return after.isBlank() ? urgently : urgently.after(after.strip());
    }
}
