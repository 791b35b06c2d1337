package balieplein.appointments.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.Alternative;
import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.appointments.Booking;
import balieplein.appointments.Cancellation;
import balieplein.appointments.Lookup;
import balieplein.identity.Open;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.web.FieldErrors;
import balieplein.web.Links;
import balieplein.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// An appointment for whoever has its code and secret: see, move, cancel. Only a POST changes anything: links in mails
/// are opened by machines too.
@Controller
@Open
@RequestMapping("/appointments/{code}")
class AppointmentController {

    private static final Set<String> DONE = Set.of("booked", "booked-silently", "moved", "cancelled", "too-late");

    private final Appointments appointments;
    private final MomentPicker picker;
    private final Locations locations;
    private final VisitTexts texts;
    private final InstantSource clock;

    AppointmentController(
            Appointments appointments,
            MomentPicker picker,
            Locations locations,
            VisitTexts texts,
            InstantSource clock) {
        this.appointments = appointments;
        this.picker = picker;
        this.locations = locations;
        this.texts = texts;
        this.clock = clock;
    }

    /// Its address with the secret.
    static String path(Appointment appointment) {
        return path(appointment, "");
    }

    static String path(Appointment appointment, String below) {
        return "/appointments/" + appointment.code() + below + "?secret=" + Links.encode(appointment.secret());
    }

    @GetMapping
    Object show(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(defaultValue = "") String done,
            HttpServletRequest request) {
        return with(code, secret, request, appointment -> page(appointment, done));
    }

    @GetMapping("/cancel")
    Object askToCancel(
            @PathVariable String code, @RequestParam(defaultValue = "") String secret, HttpServletRequest request) {
        return with(
                code,
                secret,
                request,
                appointment -> appointment.isOpen(clock.instant())
                        ? new CancelPage(
                                appointment,
                                texts.names(appointment.items()),
                                locations.get(appointment.location()).name(),
                                CityTime.local(appointment.start()))
                        : Redirect.to(path(appointment)));
    }

    @PostMapping("/cancel")
    Object cancel(
            @PathVariable String code, @RequestParam(defaultValue = "") String secret, HttpServletRequest request) {
        return with(code, secret, request, appointment -> switch (appointments.cancel(appointment)) {
            case Cancellation.Cancelled(var cancelled) -> Redirect.to(path(cancelled) + "&done=cancelled");
            case Cancellation.TooLate(var begun) -> Redirect.to(path(begun) + "&done=too-late");
        });
    }

    @GetMapping("/move")
    Object moments(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable LocalDate week,
            HttpServletRequest request) {
        return with(code, secret, request, appointment -> {
            var shown = day == null && week == null ? CityTime.date(appointment.start()) : day;
            return appointment.isOpen(clock.instant())
                    ? move(appointment, shown, week, List.of(), FieldErrors.none(), 200)
                    : Redirect.to(path(appointment));
        });
    }

    @PostMapping("/move")
    Object move(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(defaultValue = "") String start,
            @RequestParam(required = false) @Nullable LocalDate day,
            HttpServletRequest request) {
        return with(code, secret, request, appointment -> {
            var errors = FieldErrors.none();
            var moment = BookingBody.start(errors, start);
            return errors.isEmpty()
                    ? answer(appointments.move(appointment, moment, false), appointment, moment)
                    : move(appointment, day, null, List.of(), errors, 422);
        });
    }

    private Object answer(Booking outcome, Appointment appointment, Instant moment) {
        return switch (outcome) {
            case Booking.Booked(var moved) -> Redirect.to(path(moved) + "&done=moved");
            case Booking.NotOpen(var now) -> Redirect.to(path(now) + "&done=too-late");
            case Booking.SlotFull(var others) -> refused(appointment, moment, others, "slot-full");
            case Booking.OutsideOpeningHours(var others) ->
                refused(appointment, moment, others, "outside-opening-hours");
            case Booking.TooSoon(var others) -> refused(appointment, moment, others, "too-soon");
            case Booking.TooFarAhead(var others) -> refused(appointment, moment, others, "too-far-ahead");
            case Booking.NotOfferedHere(var others) -> refused(appointment, moment, others, "not-offered-here");
            case Booking.TooManyOpen _, Booking.KeyReused() -> refused(appointment, moment, List.of(), "slot-full");
        };
    }

    private MovePage refused(Appointment appointment, Instant moment, List<Alternative> others, String why) {
        var errors = FieldErrors.none().add("start", why, text("appointments.slots.refused." + why));
        return move(appointment, CityTime.date(moment), null, MomentPicker.nearest(others), errors, 409);
    }

    private Object with(String code, String secret, HttpServletRequest request, Function<Appointment, Object> act) {
        return switch (appointments.find(code, secret, request.getRemoteAddr())) {
            case Lookup.Found(var appointment) -> act.apply(appointment);
            case Lookup.Unknown() -> new UnknownPage(HttpStatus.NOT_FOUND.value());
            case Lookup.Locked() -> new UnknownPage(HttpStatus.TOO_MANY_REQUESTS.value());
        };
    }

    private AppointmentPage page(Appointment appointment, String done) {
        return new AppointmentPage(
                appointment,
                texts.names(appointment.items()),
                locations.get(appointment.location()),
                CityTime.local(appointment.start()),
                (int) Duration.between(appointment.start(), appointment.end()).toMinutes(),
                texts.fee(appointment.items()),
                texts.documents(appointment.items()),
                Links.absolute(path(appointment)),
                "/appointments/new?" + VisitQuery.of(appointment.items()),
                appointment.isOpen(clock.instant()),
                CityTime.date(appointment.start()).equals(CityTime.date(clock.instant())),
                DONE.contains(done) ? done : "");
    }

    private MovePage move(
            Appointment appointment,
            @Nullable LocalDate day,
            @Nullable LocalDate week,
            List<Moments.Time> nearest,
            FieldErrors errors,
            int status) {
        var location = locations.get(appointment.location());
        var visit = appointments.weigh(appointment);
        return new MovePage(
                appointment,
                texts.names(appointment.items()),
                location,
                CityTime.local(appointment.start()),
                picker.pick(visit, location, day, week, null),
                nearest,
                errors,
                status);
    }
}
