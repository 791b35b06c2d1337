package balieplein.appointments.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.appointments.Booking;
import balieplein.appointments.BookingRequest;
import balieplein.identity.Open;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Books what is held.
@Controller
@Open
class ConfirmController {

    private final Appointments appointments;
    private final BookingSession bookings;
    private final HeldMoment moments;
    private final DetailsPages pages;
    private final SlotsPages slots;

    ConfirmController(
            Appointments appointments,
            BookingSession bookings,
            HeldMoment moments,
            DetailsPages pages,
            SlotsPages slots) {
        this.appointments = appointments;
        this.bookings = bookings;
        this.moments = moments;
        this.pages = pages;
        this.slots = slots;
    }

    /// Books what is held, or the same moment once more when the hold is over. A second click finds it booked.
    @PostMapping("/appointments/confirm")
    Object confirm(@RequestParam String hold, HttpSession session) {
        return moments.unlessBooked(hold, session, held -> {
            var typed = bookings.details(session).orElse(null);
            if (typed == null) {
                return Redirect.to("/appointments/details?hold=" + hold);
            }
            var errors = pages.errors(held, typed);
            return errors.isEmpty()
                    ? answer(appointments.book(request(held, typed)), held, typed, session)
                    : pages.details(held, typed, errors);
        });
    }

    private BookingRequest request(Appointment held, TypedDetails typed) {
        return new BookingRequest(
                typed.items(held),
                held.location(),
                held.start(),
                held.secret(),
                typed.checked(FieldErrors.none(), text("appointments.details.help")),
                BookingChannel.current(),
                "web:" + held.secret());
    }

    private Object answer(Booking outcome, Appointment held, TypedDetails typed, HttpSession session) {
        return switch (outcome) {
            case Booking.Booked(var appointment) -> {
                bookings.booked(session, held.secret(), appointment);
                var done = typed.email().isEmpty() ? "booked-silently" : "booked";
                yield Redirect.to(AppointmentController.path(appointment) + "&done=" + done);
            }
            case Booking.TooManyOpen(var most) -> pages.details(held, typed, tooMany(typed, most));
            case Booking.SlotFull(var others) -> slots.refused(held, others, "slot-full");
            case Booking.OutsideOpeningHours(var others) -> slots.refused(held, others, "outside-opening-hours");
            case Booking.TooSoon(var others) -> slots.refused(held, others, "too-soon");
            case Booking.TooFarAhead(var others) -> slots.refused(held, others, "too-far-ahead");
            case Booking.NotOfferedHere(var others) -> slots.refused(held, others, "not-offered-here");
            case Booking.KeyReused(), Booking.NotOpen _ -> slots.refused(held, List.of(), "slot-full");
        };
    }

    private static FieldErrors tooMany(TypedDetails typed, int most) {
        var field = typed.email().isEmpty() ? "mobile" : "email";
        return FieldErrors.none().add(field, "too-many-open", text("appointments.error.too-many-open", most));
    }
}
