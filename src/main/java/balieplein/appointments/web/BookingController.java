package balieplein.appointments.web;

import balieplein.appointments.Appointments;
import balieplein.identity.Open;
import balieplein.web.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Holding and booking a moment (APT-02, APT-06).
@RestController
@RequestMapping("/api/v1")
@Open
class BookingController {

    private final Appointments appointments;
    private final AppointmentBodies bodies;
    private final BookingAssurance assurance;

    BookingController(Appointments appointments, AppointmentBodies bodies, BookingAssurance assurance) {
        this.appointments = appointments;
        this.bodies = bodies;
        this.assurance = assurance;
    }

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
        return Refusals.unlessBooked(appointments.hold(body.toHold(key)), 201, Hold::of);
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
        var paired = request.items().size() > 1 || request.hold() != null;
        return assurance.missing(request.items()).isPresent()
                ? Refusals.signInTooWeak()
                : Refusals.unlessBooked(appointments.book(request), 201, booked -> bodies.withSecret(booked, paired));
    }
}
