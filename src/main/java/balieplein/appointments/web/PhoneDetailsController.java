package balieplein.appointments.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.Appointment;
import balieplein.appointments.Appointment.State;
import balieplein.appointments.Appointments;
import balieplein.appointments.Booking;
import balieplein.appointments.BookingRequest;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.NotFound;
import balieplein.web.Redirect;
import balieplein.web.Screen;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who calls, and what to tell them: the code letter by letter, what to bring, where and when. A name is enough: some
/// callers have neither e-mail nor mobile (APT-03).
@Allowed({Role.PHONE, Role.INFO, Role.COUNTER, Role.FLOOR_MANAGER, Role.ADMIN})
@Controller
@RequestMapping("/staff/appointments")
class PhoneDetailsController {

    private final Appointments appointments;
    private final Locations locations;
    private final VisitTexts texts;
    private final KnownCallers known;
    private final Company company;

    PhoneDetailsController(
            Appointments appointments, Locations locations, VisitTexts texts, KnownCallers known, Company company) {
        this.company = company;
        this.appointments = appointments;
        this.locations = locations;
        this.texts = texts;
        this.known = known;
    }

    @GetMapping("/held/{hold}")
    Object ask(
            @PathVariable String hold,
            @RequestParam(defaultValue = "") String urgent,
            @RequestParam(defaultValue = "") String after,
            HttpSession session) {
        var held = held(hold);
        var wish = PhoneWish.of(held, urgent, after);
        return isOpen(held) ? page(held, wish, TypedDetails.read(Map.of()), FieldErrors.none()) : done(held, session);
    }

    @PostMapping("/held/{hold}")
    Object book(
            @PathVariable String hold,
            @RequestParam(defaultValue = "") String urgent,
            @RequestParam(defaultValue = "") String after,
            @RequestParam Map<String, String> form,
            HttpSession session) {
        var held = held(hold);
        if (!isOpen(held)) {
            return done(held, session);
        }
        var wish = PhoneWish.of(held, urgent, after);
        var typed = TypedDetails.read(form);
        var errors = FieldErrors.none();
        var contact = typed.checked(errors, text("appointments.details.help"));
        if (!errors.isEmpty()) {
            return page(held, wish, typed, errors);
        }
        var request = wish.with(new BookingRequest(
                held.items(),
                held.location(),
                held.start(),
                held.secret(),
                contact,
                BookingChannel.current(),
                "desk:" + held.secret()));
        return appointments.book(request) instanceof Booking.Booked(var appointment)
                ? done(appointment, session)
                : page(held, wish, typed, errors.add("name", "taken", text("appointments.staff.phone.taken")));
    }

    @GetMapping("/{code}")
    Object show(@PathVariable String code, HttpSession session) {
        if (!known.knows(session, code)) {
            return Redirect.to("/staff/appointments/caller");
        }
        var appointment = appointments.find(code).orElseThrow(() -> new NotFound("No appointment '" + code + "'."));
        return new PhoneDonePage(
                appointment,
                texts.names(appointment),
                texts.documents(appointment),
                locations.get(appointment.location()),
                CityTime.local(appointment.start()),
                Spelling.of(appointment.code()),
                company.of(appointment));
    }

    private Appointment held(String hold) {
        return appointments.findHeld(hold).orElseThrow(() -> new NotFound("No moment is held under this secret."));
    }

    private static boolean isOpen(Appointment held) {
        return held.state() == State.HELD || held.state() == State.EXPIRED;
    }

    private Redirect done(Appointment appointment, HttpSession session) {
        known.add(session, appointment.code());
        return Redirect.to("/staff/appointments/" + appointment.code());
    }

    private PhoneDetailsPage page(Appointment held, PhoneWish wish, TypedDetails typed, FieldErrors errors) {
        return new PhoneDetailsPage(
                wish.held(held.secret()),
                wish.held(held.secret() + "/free"),
                texts.names(held),
                texts.documents(held),
                locations.get(held.location()).name(),
                CityTime.local(held.start()),
                Optional.ofNullable(held.heldUntil()).map(CityTime::local).orElse(null),
                typed,
                Screen.current().site().languages().stream()
                        .map(language -> new Choice(language.tag(), language.ownName()))
                        .toList(),
                errors);
    }
}
