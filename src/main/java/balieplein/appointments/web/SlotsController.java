package balieplein.appointments.web;

import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.appointments.Booking;
import balieplein.appointments.BookingRequest;
import balieplein.identity.Open;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Shows the free moments and holds the one that is chosen.
@Controller
@Open
class SlotsController {

    private final Appointments appointments;
    private final BookingSession bookings;
    private final SlotsPages pages;

    SlotsController(Appointments appointments, BookingSession bookings, SlotsPages pages) {
        this.appointments = appointments;
        this.bookings = bookings;
        this.pages = pages;
    }

    @GetMapping("/appointments/slots")
    SlotsPage slots(
            @RequestParam List<String> item,
            @RequestParam(defaultValue = "") String location,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable LocalDate week,
            @RequestParam(defaultValue = "false") boolean evening,
            HttpServletRequest request) {
        var wish = pages.wish(item, location);
        var asked = Asked.resident(day, week, evening);
        return pages.show(wish, asked, own(wish, request.getSession(false)), List.of(), FieldErrors.none(), 200);
    }

    @PostMapping("/appointments/hold")
    Object hold(
            @RequestParam List<String> item,
            @RequestParam String location,
            @RequestParam(defaultValue = "") String start,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(required = false) @Nullable LocalDate day,
            HttpSession session) {
        var wish = pages.wish(item, location);
        var own = bookings.held(session, wish.items(), wish.location().code()).orElse(null);
        var errors = FieldErrors.none();
        var moment = BookingBody.start(errors, start);
        if (!errors.isEmpty()) {
            return pages.show(
                    wish, Asked.resident(day, null, false), own == null ? null : own.start(), List.of(), errors, 422);
        }
        return switch (appointments.hold(request(wish, moment, own, key))) {
            case Booking.Booked(var held) -> {
                bookings.hold(session, held.secret());
                yield Redirect.to("/appointments/details?hold=" + held.secret());
            }
            case Booking.SlotFull(var others) -> pages.refused(wish, moment, others, "slot-full");
            case Booking.OutsideOpeningHours(var others) ->
                pages.refused(wish, moment, others, "outside-opening-hours");
            case Booking.TooSoon(var others) -> pages.refused(wish, moment, others, "too-soon");
            case Booking.TooFarAhead(var others) -> pages.refused(wish, moment, others, "too-far-ahead");
            case Booking.NotOfferedHere(var others) -> pages.refused(wish, moment, others, "not-offered-here");
            case Booking.KeyReused(), Booking.TooManyOpen _, Booking.NotOpen _ ->
                pages.refused(wish, moment, List.of(), "slot-full");
        };
    }

    /// The name of the request changes with the moment it gives back, so that going to and fro between moments is not
    /// taken for a second click.
    private static BookingRequest request(Wish wish, Instant start, @Nullable Appointment own, String key) {
        var name = key.isBlank() ? null : "web:" + key + "@" + start + "@" + (own == null ? "" : own.code());
        return new BookingRequest(
                wish.items(),
                wish.location().code(),
                start,
                own == null ? null : own.secret(),
                Appointment.Contact.NONE,
                BookingChannel.current(),
                name);
    }

    private @Nullable Instant own(Wish wish, @Nullable HttpSession session) {
        return bookings.held(session, wish.items(), wish.location().code())
                .map(Appointment::start)
                .orElse(null);
    }
}
