package balieplein.appointments.web;

import balieplein.appointments.Appointments;
import balieplein.appointments.Cancellation;
import balieplein.identity.Actor;
import balieplein.identity.Open;
import balieplein.web.Answers;
import balieplein.web.FieldErrors;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Seeing, moving and cancelling an appointment, for whoever has its code and its secret (APT-02, APT-05).
/// Asking never changes anything: links in mails are opened by machines too.
@RestController
@RequestMapping("/api/v1")
@Open
class AppointmentsController {

    private final Appointments appointments;
    private final WithSecret withSecret;
    private final AppointmentBodies bodies;

    AppointmentsController(Appointments appointments, WithSecret withSecret, AppointmentBodies bodies) {
        this.appointments = appointments;
        this.withSecret = withSecret;
        this.bodies = bodies;
    }

    record Change(@Nullable String start) {}

    @Answers(problems = "429 too-many-tries")
    @GetMapping("/appointments/{code}")
    ResponseEntity<AppointmentBody> get(
            @PathVariable String code,
            @RequestParam(required = false, defaultValue = "") String secret,
            HttpServletRequest request) {
        return withSecret.answer(
                code, secret, request, appointment -> ResponseEntity.ok(bodies.withSecret(appointment)));
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
        return withSecret.answer(code, secret, request, appointment -> {
            var errors = FieldErrors.none();
            var start = BookingBody.start(errors, change.start());
            errors.refuse();
            var staff = Actor.current().isStaff();
            return Refusals.unlessBooked(appointments.move(appointment, start, staff), 200, bodies::withSecret);
        });
    }

    @Answers(problems = {"409 too-late", "429 too-many-tries"})
    @DeleteMapping("/appointments/{code}")
    ResponseEntity<AppointmentBody> cancel(
            @PathVariable String code,
            @RequestParam(required = false, defaultValue = "") String secret,
            HttpServletRequest request) {
        return withSecret.answer(code, secret, request, appointment -> switch (appointments.cancel(appointment)) {
            case Cancellation.Cancelled(var cancelled) -> ResponseEntity.ok(bodies.withSecret(cancelled));
            case Cancellation.TooLate _ -> Refusals.tooLate();
        });
    }
}
