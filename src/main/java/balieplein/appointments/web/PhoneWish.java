package balieplein.appointments.web;

import balieplein.appointments.Appointment;
import balieplein.appointments.BookingRequest;
import balieplein.appointments.Claim;
import balieplein.appointments.VisitItem;
import balieplein.web.Links;
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

    /// What was held, and what for.
    static PhoneWish of(Appointment held, String urgent, String after) {
        var items = held.items().stream().map(VisitItem::toString).toList();
        return new PhoneWish(items, held.location(), urgent, after);
    }

    /// Where the moment that is held waits for who it is.
    String held(String secret) {
        return "/staff/appointments/held/" + secret + why().replaceFirst("^&", "?");
    }

    String address() {
        return "/staff/appointments?" + VisitQuery.of(VisitQuery.items(item), location) + why();
    }

    /// As it goes on in an address; empty for what is neither urgent nor goes on from something.
    String why() {
        return (urgent.isBlank() ? "" : "&urgent=" + Links.encode(urgent.strip()))
                + (after.isBlank() ? "" : "&after=" + Links.encode(after.strip()));
    }

    BookingRequest request(Instant start) {
        return with(new BookingRequest(
                VisitQuery.items(item),
                location,
                start,
                null,
                Appointment.Contact.NONE,
                BookingChannel.current(),
                null));
    }

    /// The request for the same reason, after the same visit.
    BookingRequest with(BookingRequest request) {
        var urgently = urgent.isBlank() ? request : request.urgent(urgent.strip());
        return after.isBlank() ? urgently : urgently.after(after.strip());
    }
}
