package balieplein.appointments.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.Appointment;
import balieplein.appointments.Appointment.State;
import balieplein.appointments.Appointments;
import balieplein.appointments.Booking;
import balieplein.appointments.BookingRequest;
import balieplein.identity.Open;
import balieplein.identity.StepUp;
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
import org.jspecify.annotations.Nullable;
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
    private final BookingAssurance assurance;
    private final InstantSource clock;

    DetailsController(
            Appointments appointments,
            BookingSession bookings,
            SlotsController slots,
            Locations locations,
            VisitTexts texts,
            BookingAssurance assurance,
            InstantSource clock) {
        this.appointments = appointments;
        this.bookings = bookings;
        this.slots = slots;
        this.locations = locations;
        this.texts = texts;
        this.assurance = assurance;
        this.clock = clock;
    }

    @GetMapping("/appointments/details")
    Object details(@RequestParam String hold, HttpServletRequest request) {
        var session = request.getSession(false);
        return unlessBooked(hold, session, held -> {
            var typed = bookings.details(session).orElseGet(DetailsController::nobodyYet);
            return details(held, typed, FieldErrors.none());
        });
    }

    @PostMapping("/appointments/details")
    Object details(@RequestParam String hold, @RequestParam Map<String, String> form, HttpSession session) {
        var typed = TypedDetails.read(form);
        bookings.details(session, typed); // also when they are not finished: signing in comes between
        return unlessBooked(hold, session, held -> {
            var errors = check(held, typed);
            if (!errors.isEmpty()) {
                return details(held, typed, errors);
            }
            return Redirect.to("/appointments/check?hold=" + hold);
        });
    }

    @GetMapping("/appointments/check")
    Object check(@RequestParam String hold, HttpServletRequest request) {
        var session = request.getSession(false);
        return unlessBooked(hold, session, held -> {
            var typed = bookings.details(session);
            return typed.isEmpty() ? Redirect.to("/appointments/details?hold=" + hold) : page(held, typed.get());
        });
    }

    /// Books what is held, or the same moment once more when the hold is over. A second click finds it booked.
    @PostMapping("/appointments/confirm")
    Object confirm(@RequestParam String hold, HttpSession session) {
        return unlessBooked(hold, session, held -> {
            var typed = bookings.details(session).orElse(null);
            if (typed == null) {
                return Redirect.to("/appointments/details?hold=" + hold);
            }
            var errors = check(held, typed);
            return errors.isEmpty()
                    ? answer(appointments.book(request(held, typed)), held, typed, session)
                    : details(held, typed, errors);
        });
    }

    private FieldErrors check(Appointment held, TypedDetails typed) {
        var errors = FieldErrors.none();
        typed.checked(errors, text("appointments.details.help"));
        if (typed.email().isEmpty() && typed.mobile().isEmpty()) {
            errors.add("email", "required", text("appointments.details.fault.reach"));
        }
        if (texts.variants(held.items()).stream()
                        .noneMatch(choice -> choice.value().equals(typed.variant()))
                && !typed.variant().isEmpty()) {
            errors.add("variant", "unknown", text("appointments.error.unknown-variant", typed.variant()));
        }
        return errors;
    }

    private BookingRequest request(Appointment held, TypedDetails typed) {
        return new BookingRequest(
                typed.items(held),
                held.location(),
                held.start(),
                held.secret(),
                typed.checked(FieldErrors.none(), text("appointments.details.help")),
                BookingBody.channel(),
                "web:" + held.secret());
    }

    private Object answer(Booking outcome, Appointment held, TypedDetails typed, HttpSession session) {
        return switch (outcome) {
            case Booking.Booked(var appointment) -> {
                bookings.booked(session, held.secret(), appointment);
                var done = typed.email().isEmpty() ? "booked-silently" : "booked";
                yield Redirect.to(AppointmentController.path(appointment) + "&done=" + done);
            }
            case Booking.TooManyOpen(var most) -> details(held, typed, tooMany(typed, most));
            case Booking.SlotFull(var others) -> slots.refused(held, others, "slot-full");
            case Booking.OutsideOpeningHours(var others) -> slots.refused(held, others, "outside-opening-hours");
            case Booking.TooSoon(var others) -> slots.refused(held, others, "too-soon");
            case Booking.TooFarAhead(var others) -> slots.refused(held, others, "too-far-ahead");
            case Booking.NotOfferedHere(var others) -> slots.refused(held, others, "not-offered-here");
            case Booking.KeyReused(), Booking.NotOpen _ -> slots.refused(held, List.of(), "slot-full");
        };
    }

    private static FieldErrors tooMany(TypedDetails typed, int most) {
        var field = typed.email().isEmpty() ? "mobile" : "email";
        return FieldErrors.none().add(field, "too-many-open", text("appointments.error.too-many-open", most));
    }

    /// Whoever comes back to a booking that is done sees the appointment.
    private Object unlessBooked(String hold, @Nullable HttpSession session, Function<Appointment, Object> work) {
        var done = bookings.booked(session, hold);
        if (done.isPresent()) {
            return Redirect.to(done.get());
        }
        var held = appointments.findHeld(hold).orElseThrow(() -> new NotFound("No moment is held under this secret."));
        if (held.state() != State.HELD && held.state() != State.EXPIRED) {
            return Redirect.to(AppointmentController.path(held));
        }
        return assurance
                .missing(held.items())
                .<Object>map(needed -> StepUp.to(needed, "/appointments/details?hold=" + hold))
                .orElseGet(() -> work.apply(held));
    }

    private DetailsPage details(Appointment held, TypedDetails typed, FieldErrors errors) {
        var site = Screen.current().site();
        return new DetailsPage(
                held.secret(),
                texts.names(held.items()),
                locations.get(held.location()).name(),
                CityTime.local(held.start()),
                back(held),
                held.isHeld(clock.instant())
                        ? Optional.ofNullable(held.heldUntil())
                                .map(CityTime::local)
                                .orElse(null)
                        : null,
                typed,
                texts.variants(held.items()),
                site.languages().stream()
                        .map(language -> new Choice(language.tag(), language.ownName()))
                        .toList(),
                errors);
    }

    private CheckPage page(Appointment held, TypedDetails typed) {
        var items = typed.items(held);
        return new CheckPage(
                held.secret(),
                texts.names(items),
                locations.get(held.location()),
                CityTime.local(held.start()),
                (int) Duration.between(held.start(), held.end()).toMinutes(),
                back(held),
                texts.fee(items),
                texts.documents(items),
                typed,
                Language.find(typed.language()).orElse(Texts.language()).ownName(),
                typed.wish(text("appointments.details.help")));
    }

    private static String back(Appointment held) {
        return "/appointments/slots?" + VisitQuery.of(held.items(), held.location()) + "&day="
                + CityTime.date(held.start());
    }

    /// What the sign-in knows is not asked again.
    private static TypedDetails nobodyYet() {
        var name = Screen.current()
                .person()
                .filter(person -> !person.staff())
                .map(SignIn.Person::name)
                .orElse("");
        return new TypedDetails("", name, "", "", Texts.language().tag(), false, "");
    }
}
