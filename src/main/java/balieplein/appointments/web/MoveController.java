package balieplein.appointments.web;

import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.appointments.Booking;
import balieplein.appointments.Pair;
import balieplein.identity.Open;
import balieplein.kernel.CityTime;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Another moment for an appointment, for whoever has its code and its secret.
@Controller
@Open
@RequestMapping("/appointments/{code}/move")
class MoveController {

    private final Appointments appointments;
    private final WithSecret withSecret;
    private final MovePages pages;
    private final InstantSource clock;

    MoveController(Appointments appointments, WithSecret withSecret, MovePages pages, InstantSource clock) {
        this.appointments = appointments;
        this.withSecret = withSecret;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    Object moments(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable LocalDate week,
            @RequestParam(defaultValue = "false") boolean evening,
            HttpServletRequest request) {
        return withSecret.show(code, secret, request, appointment -> {
            var first = appointments.findPair(appointment).map(Pair::first).orElse(appointment);
            if (!first.code().equals(appointment.code())) {
                return Redirect.to(AppointmentController.path(first, "/move"));
            }
            var shown = day == null && week == null && !evening ? CityTime.date(appointment.start()) : day;
            return appointment.isOpen(clock.instant())
                    ? pages.show(appointment, Asked.resident(shown, week, evening), List.of(), FieldErrors.none(), 200)
                    : Redirect.to(AppointmentController.path(appointment));
        });
    }

    @PostMapping
    Object move(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(defaultValue = "") String start,
            @RequestParam(required = false) @Nullable LocalDate day,
            HttpServletRequest request) {
        return withSecret.show(code, secret, request, appointment -> {
            var errors = FieldErrors.none();
            var moment = BookingBody.start(errors, start);
            return errors.isEmpty()
                    ? answer(appointments.move(appointment, moment, false), appointment, moment)
                    : pages.show(appointment, Asked.resident(day, null, false), List.of(), errors, 422);
        });
    }

    private Object answer(Booking outcome, Appointment appointment, Instant moment) {
        return switch (outcome) {
            case Booking.Booked(var moved) -> Redirect.to(AppointmentController.path(moved) + "&done=moved");
            case Booking.NotOpen(var now) -> Redirect.to(AppointmentController.path(now) + "&done=too-late");
            case Booking.SlotFull(var others) -> pages.refused(appointment, moment, others, "slot-full");
            case Booking.OutsideOpeningHours(var others) ->
                pages.refused(appointment, moment, others, "outside-opening-hours");
            case Booking.TooSoon(var others) -> pages.refused(appointment, moment, others, "too-soon");
            case Booking.TooFarAhead(var others) -> pages.refused(appointment, moment, others, "too-far-ahead");
            case Booking.NotOfferedHere(var others) -> pages.refused(appointment, moment, others, "not-offered-here");
            case Booking.TooManyOpen _, Booking.KeyReused() ->
                pages.refused(appointment, moment, List.of(), "slot-full");
        };
    }
}
