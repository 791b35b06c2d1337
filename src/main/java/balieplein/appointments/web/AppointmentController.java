package balieplein.appointments.web;

import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.appointments.Cancellation;
import balieplein.identity.Open;
import balieplein.web.Links;
import balieplein.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// An appointment for whoever has its code and secret: see and cancel it. Only a POST changes anything: links in mails
/// are opened by machines too.
@Controller
@Open
@RequestMapping("/appointments/{code}")
class AppointmentController {

    private final Appointments appointments;
    private final WithSecret withSecret;
    private final AppointmentPages pages;
    private final InstantSource clock;

    AppointmentController(
            Appointments appointments, WithSecret withSecret, AppointmentPages pages, InstantSource clock) {
        this.appointments = appointments;
        this.withSecret = withSecret;
        this.pages = pages;
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
        return withSecret.show(code, secret, request, appointment -> pages.show(appointment, done));
    }

    @GetMapping("/cancel")
    Object askToCancel(
            @PathVariable String code, @RequestParam(defaultValue = "") String secret, HttpServletRequest request) {
        return withSecret.show(
                code,
                secret,
                request,
                appointment -> appointment.isOpen(clock.instant())
                        ? pages.cancel(appointment)
                        : Redirect.to(path(appointment)));
    }

    @PostMapping("/cancel")
    Object cancel(
            @PathVariable String code, @RequestParam(defaultValue = "") String secret, HttpServletRequest request) {
        return withSecret.show(code, secret, request, appointment -> switch (appointments.cancel(appointment)) {
            case Cancellation.Cancelled(var cancelled) -> Redirect.to(path(cancelled) + "&done=cancelled");
            case Cancellation.TooLate(var begun) -> Redirect.to(path(begun) + "&done=too-late");
        });
    }
}
