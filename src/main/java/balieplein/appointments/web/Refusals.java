package balieplein.appointments.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.Alternative;
import balieplein.appointments.Appointment;
import balieplein.appointments.Booking;
import balieplein.web.FieldErrors;
import balieplein.web.Problem;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/// The refusals of the appointments as problems (RFC 9457).
final class Refusals {

    private static final String RETRY_AFTER_SECONDS = "60";

    private Refusals() {}

    static <T> ResponseEntity<T> unlessBooked(Booking outcome, int status, Function<Appointment, T> body) {
        return outcome instanceof Booking.Booked(var appointment)
                ? ResponseEntity.status(status).body(body.apply(appointment))
                : of(outcome);
    }

    /// For every outcome but a booking.
    static <T> ResponseEntity<T> of(Booking outcome) {
        return switch (outcome) {
            case Booking.Booked(var appointment) ->
                throw new IllegalArgumentException("Appointment " + appointment.code() + " is booked, not refused.");
            case Booking.SlotFull(var alternatives) ->
                problem(409, "slot-full", "appointments.problem.slot-full.advice")
                        .with("alternatives", AlternativeBody.of(alternatives))
                        .response();
            case Booking.OutsideOpeningHours(var alternatives) -> start("outside-opening-hours", alternatives);
            case Booking.TooSoon(var alternatives) -> start("too-soon", alternatives);
            case Booking.TooFarAhead(var alternatives) -> start("too-far-ahead", alternatives);
            case Booking.NotOfferedHere(var alternatives) -> start("not-offered-here", alternatives);
            case Booking.TooManyOpen(var most) ->
                Problem.of(422, "too-many-open", text("appointments.problem.too-many-open"))
                        .detail(text("appointments.error.too-many-open", most))
                        .with(
                                "errors",
                                List.of(fault(
                                        "email", "too-many-open", text("appointments.error.too-many-open", most))))
                        .response();
            case Booking.KeyReused() ->
                problem(422, "idempotency-key-reused", "appointments.problem.idempotency-key-reused.advice")
                        .response();
            case Booking.NotOpen(var appointment) ->
                problem(409, "not-open", "appointments.problem.not-open.advice")
                        .with("state", appointment.state().tag())
                        .response();
        };
    }

    static <T> ResponseEntity<T> signInTooWeak() {
        return problem(403, "sign-in-too-weak", "appointments.problem.sign-in-too-weak.advice")
                .response();
    }

    static <T> ResponseEntity<T> tooLate() {
        return problem(409, "too-late", "appointments.problem.too-late.advice").response();
    }

    static <T> ResponseEntity<T> tooManyTries() {
        ResponseEntity<T> refused = problem(429, "too-many-tries", "appointments.problem.too-many-tries.advice")
                .response();
        return ResponseEntity.status(refused.getStatusCode())
                .headers(refused.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .body(refused.getBody());
    }

    private static Problem problem(int status, String slug, String advice) {
        return Problem.of(status, slug, text("appointments.problem." + slug)).detail(text(advice));
    }

    /// The request itself asks for what cannot be.
    private static <T> ResponseEntity<T> start(String slug, List<Alternative> alternatives) {
        return problem(422, slug, "appointments.problem.choose-another")
                .with("errors", List.of(fault("start", slug, text("appointments.error." + slug))))
                .with("alternatives", AlternativeBody.of(alternatives))
                .response();
    }

    private static FieldErrors.Fault fault(String field, String code, String message) {
        return new FieldErrors.Fault(field, code, message);
    }
}
