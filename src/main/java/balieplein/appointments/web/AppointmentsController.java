package balieplein.appointments.web;

import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.appointments.Booking;
import balieplein.appointments.Calendars;
import balieplein.appointments.Cancellation;
import balieplein.appointments.Lookup;
import balieplein.identity.Actor;
import balieplein.identity.Allowed;
import balieplein.identity.Open;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.web.Answers;
import balieplein.web.FieldErrors;
import balieplein.web.NotFound;
import balieplein.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Holding, booking, seeing, moving and cancelling, for whoever has the code and the secret (APT-02, APT-05, APT-06).
/// Asking never changes anything: links in mails are opened by machines too.
@RestController
@RequestMapping("/api/v1")
@Open
class AppointmentsController {

    private final Appointments appointments;
    private final Calendars calendars;
    private final AppointmentBodies bodies;
    private final BookingAssurance assurance;

    AppointmentsController(
            Appointments appointments, Calendars calendars, AppointmentBodies bodies, BookingAssurance assurance) {
        this.assurance = assurance;
        this.appointments = appointments;
        this.calendars = calendars;
        this.bodies = bodies;
    }

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

    record Change(@Nullable String start) {}

    record All(List<AppointmentBody> items) {}

    @Answers(
            value = 201,
            problems = {
                "409 slot-full",
                "422 invalid-input",
                "422 outside-opening-hours",
                "422 too-soon",
                "422 too-far-ahead",
                "422 not-offered-here",
                "422 idempotency-key-reused"
            })
    @PostMapping("/holds")
    ResponseEntity<Hold> hold(
            @RequestBody BookingBody body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        return answer(appointments.hold(body.toHold(key)), 201, Hold::of);
    }

    @Answers(
            value = 201,
            problems = {
                "403 sign-in-too-weak",
                "409 slot-full",
                "422 invalid-input",
                "422 outside-opening-hours",
                "422 too-soon",
                "422 too-far-ahead",
                "422 not-offered-here",
                "422 too-many-open",
                "422 idempotency-key-reused"
            })
    @PostMapping("/appointments")
    ResponseEntity<AppointmentBody> book(
            @RequestBody BookingBody body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var request = body.toBook(key);
        return assurance.missing(request.items()).isPresent()
                ? Refusals.signInTooWeak()
                : answer(appointments.book(request), 201, bodies::withSecret);
    }

    @Answers(problems = "429 too-many-tries")
    @GetMapping("/appointments/{code}")
    ResponseEntity<AppointmentBody> get(
            @PathVariable String code,
            @RequestParam(required = false, defaultValue = "") String secret,
            HttpServletRequest request) {
        return with(code, secret, request, appointment -> ResponseEntity.ok(bodies.withSecret(appointment)));
    }

    @Answers(
            problems = {
                "409 not-open",
                "409 slot-full",
                "422 invalid-input",
                "422 outside-opening-hours",
                "422 too-soon",
                "422 too-far-ahead",
                "422 not-offered-here",
                "429 too-many-tries"
            })
    @PatchMapping("/appointments/{code}")
    ResponseEntity<AppointmentBody> move(
            @PathVariable String code,
            @RequestParam(required = false, defaultValue = "") String secret,
            @RequestBody Change change,
            HttpServletRequest request) {
        return with(code, secret, request, appointment -> {
            var errors = FieldErrors.none();
            var start = BookingBody.start(errors, change.start());
            errors.refuse();
            var staff = Actor.current().isStaff();
            return answer(appointments.move(appointment, start, staff), 200, bodies::withSecret);
        });
    }

    @Answers(problems = {"409 too-late", "429 too-many-tries"})
    @DeleteMapping("/appointments/{code}")
    ResponseEntity<AppointmentBody> cancel(
            @PathVariable String code,
            @RequestParam(required = false, defaultValue = "") String secret,
            HttpServletRequest request) {
        return with(code, secret, request, appointment -> switch (appointments.cancel(appointment)) {
            case Cancellation.Cancelled(var cancelled) -> ResponseEntity.ok(bodies.withSecret(cancelled));
            case Cancellation.TooLate _ -> Refusals.tooLate();
        });
    }

    /// For the resident's own calendar.
    @Answers(problems = "429 too-many-tries")
    @GetMapping("/appointments/{code}/calendar.ics")
    ResponseEntity<?> calendar(
            @PathVariable String code,
            @RequestParam(required = false, defaultValue = "") String secret,
            HttpServletRequest request) {
        return with(code, secret, request, appointment -> ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8;method=PUBLISH"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + appointment.code() + ".ics\"")
                .body(calendars.file(appointment, Screen.current().origin())));
    }

    /// Appointments to come that no longer fit the opening hours (APT-14).
    @GetMapping("/conflicts")
    @Allowed({Role.LOCATION_MANAGER, Role.PHONE, Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
    All conflicts() {
        return new All(
                appointments.conflicts().stream().map(bodies::withoutSecret).toList());
    }

    private <T> ResponseEntity<T> with(
            String code, String secret, HttpServletRequest request, Function<Appointment, ResponseEntity<T>> act) {
        return switch (appointments.find(code, secret, request.getRemoteAddr())) {
            case Lookup.Found(var appointment) -> act.apply(appointment);
            case Lookup.Unknown() -> throw new NotFound("No appointment with this code and secret.");
            case Lookup.Locked() -> Refusals.tooManyTries();
        };
    }

    private static <T> ResponseEntity<T> answer(Booking outcome, int status, Function<Appointment, T> body) {
        return outcome instanceof Booking.Booked(var appointment)
                ? ResponseEntity.status(status).body(body.apply(appointment))
                : Refusals.of(outcome);
    }
}
