package balieplein.appointments.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.Alternative;
import balieplein.appointments.Appointment;
import balieplein.appointments.Appointment.State;
import balieplein.appointments.Appointments;
import balieplein.appointments.Booking;
import balieplein.appointments.BookingRequest;
import balieplein.identity.Open;
import balieplein.kernel.CityTime;
import balieplein.kernel.Language;
import balieplein.locations.Locations;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.NotFound;
import balieplein.web.Redirect;
import balieplein.web.Screen;
import balieplein.web.SignIn;
import balieplein.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asks who comes, shows everything once more, and books.
@Controller
@Open
class DetailsController {

    private final Appointments appointments;
    private final BookingSession bookings;
    private final SlotsController slots;
    private final Locations locations;
    private final VisitTexts texts;
    private final InstantSource clock;

    DetailsController(
            Appointments appointments,
            BookingSession bookings,
            SlotsController slots,
            Locations locations,
            VisitTexts texts,
            InstantSource clock) {
        this.appointments = appointments;
        this.bookings = bookings;
        this.slots = slots;
        this.locations = locations;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/appointments/details")
    Object details(@RequestParam String hold, HttpServletRequest request) {
        var contact = bookings.contact(request.getSession(false)).orElseGet(DetailsController::nobodyYet);
        return unlessBooked(hold, held -> details(held, contact, FieldErrors.none()));
    }

    @PostMapping("/appointments/details")
    Object details(@RequestParam String hold, @RequestParam Map<String, String> form, HttpSession session) {
        var contact = TypedContact.read(form);
        var errors = FieldErrors.none();
        contact.checked(errors, text("appointments.details.help"));
        if (contact.email().isEmpty() && contact.mobile().isEmpty()) {
            errors.add("email", "required", text("appointments.details.fault.reach"));
        }
        return unlessBooked(hold, held -> {
            if (!errors.isEmpty()) {
                return details(held, contact, errors);
            }
            bookings.contact(session, contact);
            return Redirect.to("/appointments/check?hold=" + hold);
        });
    }

    @GetMapping("/appointments/check")
    Object check(@RequestParam String hold, HttpServletRequest request) {
        var contact = bookings.contact(request.getSession(false));
        return unlessBooked(hold, held -> contact.isEmpty()
                ? Redirect.to("/appointments/details?hold=" + hold)
                : check(held, contact.get()));
    }

    /// Books what is held, or the same moment once more when the hold is over. A second click finds it booked.
    @PostMapping("/appointments/confirm")
    Object confirm(@RequestParam String hold, HttpSession session) {
        var typed = bookings.contact(session);
        return unlessBooked(hold, held -> {
            if (typed.isEmpty()) {
                return Redirect.to("/appointments/details?hold=" + hold);
            }
            var errors = FieldErrors.none();
            var contact = typed.get().checked(errors, text("appointments.details.help"));
            if (!errors.isEmpty()) {
                return details(held, typed.get(), errors);
            }
            var request = new BookingRequest(
                    held.items(), held.location(), held.start(), hold, contact, BookingBody.channel(), "web:" + hold);
            return answer(appointments.book(request), held, typed.get(), session);
        });
    }

    private Object answer(Booking outcome, Appointment held, TypedContact typed, HttpSession session) {
        return switch (outcome) {
            case Booking.Booked(var appointment) -> {
                bookings.forget(session);
                yield Redirect.to(AppointmentController.path(appointment) + "&done=booked");
            }
            case Booking.TooManyOpen(var most) ->
                details(
                        held,
                        typed,
                        FieldErrors.none()
                                .add(
                                        typed.email().isEmpty() ? "mobile" : "email",
                                        "too-many-open",
                                        text("appointments.error.too-many-open", most)));
            case Booking.SlotFull(var others) -> slots.refused(held, others, "slot-full");
            case Booking.OutsideOpeningHours(var others) -> slots.refused(held, others, "outside-opening-hours");
            case Booking.TooSoon(var others) -> slots.refused(held, others, "too-soon");
            case Booking.TooFarAhead(var others) -> slots.refused(held, others, "too-far-ahead");
            case Booking.NotOfferedHere(var others) -> slots.refused(held, others, "not-offered-here");
            case Booking.KeyReused(), Booking.NotOpen _ -> slots.refused(held, List.<Alternative>of(), "slot-full");
        };
    }

    /// Whoever comes back to a booking that is done sees the appointment.
    private Object unlessBooked(String hold, Function<Appointment, Object> work) {
        var held = appointments
                .findHeld(hold)
                .orElseThrow(() -> new NotFound("No moment is held under this secret."));
        return held.state() == State.HELD || held.state() == State.EXPIRED
                ? work.apply(held)
                : Redirect.to(AppointmentController.path(held));
    }

    private DetailsPage details(Appointment held, TypedContact contact, FieldErrors errors) {
        var site = Screen.current().site();
        return new DetailsPage(
                held.secret(),
                texts.names(held.items()),
                locations.get(held.location()).name(),
                CityTime.local(held.start()),
                back(held),
                held.isHeld(clock.instant())
                        ? Optional.ofNullable(held.heldUntil()).map(CityTime::local).orElse(null)
                        : null,
                contact,
                site.languages().stream()
                        .map(language -> new Choice(language.tag(), language.ownName()))
                        .toList(),
                errors);
    }

    private CheckPage check(Appointment held, TypedContact contact) {
        return new CheckPage(
                held.secret(),
                texts.names(held.items()),
                locations.get(held.location()),
                CityTime.local(held.start()),
                (int) Duration.between(held.start(), held.end()).toMinutes(),
                back(held),
                texts.fee(held.items()),
                texts.documents(held.items()),
                contact,
                Language.find(contact.language()).orElse(Texts.language()).ownName(),
                contact.wish(text("appointments.details.help")));
    }

    private static String back(Appointment held) {
        return "/appointments/slots?" + VisitQuery.of(held.items(), held.location()) + "&day="
                + CityTime.date(held.start());
    }

    /// What the sign-in knows is not asked again.
    private static TypedContact nobodyYet() {
        var name = Screen.current()
                .person()
                .filter(person -> !person.staff())
                .map(SignIn.Person::name)
                .orElse("");
        return new TypedContact(name, "", "", Texts.language().tag(), false, "");
    }
}
