package balieplein.arrival.web;

import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.appointments.Booking;
import balieplein.identity.AtDevice;
import balieplein.identity.Role;
import balieplein.plaza.Arriving;
import balieplein.plaza.CheckIn;
import balieplein.plaza.CheckIns;
import balieplein.plaza.LateArrivals;
import balieplein.plaza.Visitor;
import balieplein.web.Links;
import balieplein.web.Redirect;
import balieplein.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Another moment for who stands at the kiosk without a document they need, or too late: they go home with a date
/// instead of waiting for nothing. Who is too late may wait today all the same where the city says so (APT-11).
@Controller
@AtDevice(Role.KIOSK)
@RequestMapping("/kiosk/{location}/appointment")
class KioskMoveController {

    private final CheckIns checkIns;
    private final LateArrivals late;
    private final Appointments appointments;
    private final ArrivalTexts texts;
    private final KioskAnswers answers;

    KioskMoveController(
            CheckIns checkIns, LateArrivals late, Appointments appointments, ArrivalTexts texts, KioskAnswers answers) {
        this.checkIns = checkIns;
        this.late = late;
        this.appointments = appointments;
        this.texts = texts;
        this.answers = answers;
    }

    @GetMapping("/moments")
    Object moments(@PathVariable String location, @RequestParam String code, HttpServletRequest request) {
        var view = KioskView.of(location, "/appointment/moments", "code=" + Links.encode(code), request);
        return expected(code, view, appointment -> moments(view, appointment, false));
    }

    @PostMapping("/moments")
    Object move(
            @PathVariable String location,
            @RequestParam String code,
            @RequestParam String start,
            HttpServletRequest request) {
        var view = KioskView.of(location, "/appointment/moments", "code=" + Links.encode(code), request);
        return expected(code, view, appointment -> instant(start)
                .map(moment -> moved(move(appointment, moment), appointment, view))
                .orElseGet(() -> moments(view, appointment, true)));
    }

    @PostMapping("/today")
    Object today(@PathVariable String location, @RequestParam String code, HttpServletRequest request) {
        var view = KioskView.of(location, "/appointment", "code=" + Links.encode(code), request);
        var wish = view.aids().help() ? KioskAnswers.helpWish() : null;
        var visitor = new Visitor(Texts.language(), wish, view.aids().priority(), null, "kiosk", null);
        return answers.to(late.today(code, location, visitor), view, 0, null);
    }

    @GetMapping("/moved")
    KioskMovedPage moved(@PathVariable String location, @RequestParam String start, HttpServletRequest request) {
        return new KioskMovedPage(
                KioskView.of(location, "/appointment/moved", "start=" + Links.encode(start), request),
                instant(start).map(ArrivalTexts::moment).orElse(""));
    }

    private Object expected(String code, KioskView view, Function<Appointment, Object> then) {
        return switch (checkIns.look(code, view.location())) {
            case Arriving.Expected(var appointment) -> then.apply(appointment);
            case Arriving.Answered(CheckIn.TooLate(var appointment, var moments, var today)) -> then.apply(appointment);
            case Arriving.Answered(var outcome) -> answers.to(outcome, view, 0, null);
        };
    }

    /// Who is too late keeps nothing to move: they book anew.
    private Booking move(Appointment appointment, Instant start) {
        var outcome = appointments.move(appointment, start, false);
        return outcome instanceof Booking.NotOpen ? late.anotherDay(appointment, start) : outcome;
    }

    private Object moved(Booking outcome, Appointment appointment, KioskView view) {
        return switch (outcome) {
            case Booking.Booked(var moved) -> Redirect.to(view.path("/appointment/moved?start=" + moved.start()));
            case Booking.NotOpen _, Booking.NotOfferedHere _, Booking.TooManyOpen _, Booking.KeyReused _ ->
                Redirect.to(view.path("/help"));
            case Booking.SlotFull _, Booking.OutsideOpeningHours _, Booking.TooSoon _, Booking.TooFarAhead _ ->
                moments(view, appointment, true);
        };
    }

    private Object moments(KioskView view, Appointment appointment, boolean taken) {
        return new KioskMomentsPage(view, appointment.code(), texts.choices(checkIns.otherMoments(appointment)), taken);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
