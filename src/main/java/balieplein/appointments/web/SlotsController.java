package balieplein.appointments.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.Alternative;
import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.appointments.Booking;
import balieplein.appointments.BookingRequest;
import balieplein.appointments.PlannedVisit;
import balieplein.appointments.VisitItem;
import balieplein.catalogue.Products;
import balieplein.identity.Open;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Shows the free moments and holds the one that is chosen.
@Controller
@Open
class SlotsController {

    private final Appointments appointments;
    private final BookingPlaces places;
    private final BookingSession bookings;
    private final MomentPicker picker;
    private final Products products;
    private final VisitTexts texts;

    SlotsController(
            Appointments appointments,
            BookingPlaces places,
            BookingSession bookings,
            MomentPicker picker,
            Products products,
            VisitTexts texts) {
        this.appointments = appointments;
        this.places = places;
        this.bookings = bookings;
        this.picker = picker;
        this.products = products;
        this.texts = texts;
    }

    /// What is asked, read and weighed.
    private record Wish(List<VisitItem> items, PlannedVisit visit, Location location) {}

    @GetMapping("/appointments/slots")
    SlotsPage slots(
            @RequestParam List<String> item,
            @RequestParam(defaultValue = "") String location,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable LocalDate week,
            HttpServletRequest request) {
        var wish = wish(item, location);
        return page(wish, day, week, own(wish, request.getSession(false)), List.of(), FieldErrors.none(), 200);
    }

    @PostMapping("/appointments/hold")
    Object hold(
            @RequestParam List<String> item,
            @RequestParam String location,
            @RequestParam(defaultValue = "") String start,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(required = false) @Nullable LocalDate day,
            HttpSession session) {
        var wish = wish(item, location);
        var own = bookings.held(session, wish.items(), wish.location().code()).orElse(null);
        var errors = FieldErrors.none();
        var moment = BookingBody.start(errors, start);
        if (!errors.isEmpty()) {
            return page(wish, day, null, own == null ? null : own.start(), List.of(), errors, 422);
        }
        return switch (appointments.hold(request(wish, moment, own, key))) {
            case Booking.Booked(var held) -> {
                bookings.hold(session, held.secret());
                yield Redirect.to("/appointments/details?hold=" + held.secret());
            }
            case Booking.SlotFull(var others) -> refused(wish, moment, others, "slot-full");
            case Booking.OutsideOpeningHours(var others) -> refused(wish, moment, others, "outside-opening-hours");
            case Booking.TooSoon(var others) -> refused(wish, moment, others, "too-soon");
            case Booking.TooFarAhead(var others) -> refused(wish, moment, others, "too-far-ahead");
            case Booking.NotOfferedHere(var others) -> refused(wish, moment, others, "not-offered-here");
            case Booking.KeyReused(), Booking.TooManyOpen _, Booking.NotOpen _ ->
                refused(wish, moment, List.of(), "slot-full");
        };
    }

    /// The moments once more, because the chosen one is not to be had; those close to it come first.
    SlotsPage refused(Appointment held, List<Alternative> others, String why) {
        var wish = wish(held.items().stream().map(VisitItem::toString).toList(), held.location());
        return refused(wish, held.start(), others, why);
    }

    private SlotsPage refused(Wish wish, Instant moment, List<Alternative> others, String why) {
        var errors = FieldErrors.none().add("start", why, text("appointments.slots.refused." + why));
        return page(wish, CityTime.date(moment), null, null, MomentPicker.nearest(others), errors, 409);
    }

    private Wish wish(List<String> item, String location) {
        var items = VisitQuery.items(item);
        var visit = appointments.weigh(items);
        return new Wish(items, visit, places.get(location, visit));
    }

    private @Nullable Instant own(Wish wish, @Nullable HttpSession session) {
        return bookings.held(session, wish.items(), wish.location().code())
                .map(Appointment::start)
                .orElse(null);
    }

    /// The name of the request changes with the moment it gives back, so that going to and fro between moments is not
    /// taken for a second click.
    private static BookingRequest request(Wish wish, Instant start, @Nullable Appointment own, String key) {
        var name = key.isBlank() ? null : "web:" + key + "@" + start + "@" + (own == null ? "" : own.code());
        return new BookingRequest(
                wish.items(),
                wish.location().code(),
                start,
                own == null ? null : own.secret(),
                Appointment.Contact.NONE,
                BookingBody.channel(),
                name);
    }

    private SlotsPage page(
            Wish wish,
            @Nullable LocalDate day,
            @Nullable LocalDate week,
            @Nullable Instant own,
            List<Moments.Time> nearest,
            FieldErrors errors,
            int status) {
        return new SlotsPage(
                wish.items().stream().map(VisitItem::toString).toList(),
                VisitQuery.of(wish.items(), wish.location().code()),
                texts.names(wish.items()),
                wish.visit().minutes(),
                wish.location(),
                isChangeable(wish),
                picker.pick(wish.visit(), wish.location(), day, week, own),
                UUID.randomUUID().toString(),
                nearest,
                errors,
                status);
    }

    private boolean isChangeable(Wish wish) {
        var step = products.getStep(wish.items().getFirst().step());
        return wish.items().size() == 1 && step.maxPersons() > 1
                || places.serving(wish.visit()).size() > 1;
    }
}
