package balieplein.appointments.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.Alternative;
import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.appointments.Booking;
import balieplein.appointments.BookingRequest;
import balieplein.catalogue.Products;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import balieplein.web.Texts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Booking for somebody who calls or stands at the desk, in the same agenda as everybody (APT-03, APT-04): what do you
/// come for, what to bring, which moment.
@Allowed({Role.PHONE, Role.INFO, Role.COUNTER, Role.FLOOR_MANAGER, Role.ADMIN})
@Controller
@RequestMapping("/staff/appointments")
class PhoneBookingController {

    private static final int MOST_FOUND = 8;

    private final Appointments appointments;
    private final Products products;
    private final BookingPlaces places;
    private final MomentPicker picker;
    private final VisitTexts texts;

    PhoneBookingController(
            Appointments appointments, Products products, BookingPlaces places, MomentPicker picker, VisitTexts texts) {
        this.appointments = appointments;
        this.products = products;
        this.places = places;
        this.picker = picker;
        this.texts = texts;
    }

    @GetMapping
    PhonePage ask(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable List<String> item,
            @RequestParam(defaultValue = "") String location,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable LocalDate week) {
        return item == null || item.isEmpty()
                ? new PhonePage(q, found(q), null, FieldErrors.none())
                : page(item, location, day, week, List.of(), FieldErrors.none());
    }

    /// Keeps the moment while the caller spells their name. When the caller hangs up it is free again by itself.
    @PostMapping("/hold")
    Object hold(
            @RequestParam List<String> item,
            @RequestParam String location,
            @RequestParam(defaultValue = "") String start,
            @RequestParam(required = false) @Nullable LocalDate day) {
        var errors = FieldErrors.none();
        var moment = BookingBody.start(errors, start);
        if (!errors.isEmpty()) {
            return page(item, location, day, null, List.of(), errors);
        }
        var request = new BookingRequest(
                VisitQuery.items(item),
                location,
                moment,
                null,
                Appointment.Contact.NONE,
                BookingChannel.current(),
                null);
        return switch (appointments.hold(request)) {
            case Booking.Booked(var held) -> Redirect.to("/staff/appointments/held/" + held.secret());
            case Booking.SlotFull(var others) -> refused(request, others, "slot-full");
            case Booking.OutsideOpeningHours(var others) -> refused(request, others, "outside-opening-hours");
            case Booking.TooSoon(var others) -> refused(request, others, "too-soon");
            case Booking.TooFarAhead(var others) -> refused(request, others, "too-far-ahead");
            case Booking.NotOfferedHere(var others) -> refused(request, others, "not-offered-here");
            case Booking.KeyReused(), Booking.TooManyOpen _, Booking.NotOpen _ ->
                refused(request, List.of(), "slot-full");
        };
    }

    private PhonePage refused(BookingRequest request, List<Alternative> others, String why) {
        var errors = FieldErrors.none().add("start", why, text("appointments.slots.refused." + why));
        var items = request.items().stream().map(Object::toString).toList();
        return page(items, request.location(), CityTime.date(request.start()), null, OtherWays.nearest(others), errors);
    }

    private PhonePage page(
            List<String> item,
            String location,
            @Nullable LocalDate day,
            @Nullable LocalDate week,
            List<Moments.Time> nearest,
            FieldErrors errors) {
        var items = VisitQuery.items(item);
        var visit = appointments.weigh(items);
        var place = places.get(location, visit);
        var wish = new PhonePage.Wish(
                items.stream().map(Object::toString).toList(),
                texts.names(items),
                texts.documents(items),
                texts.fee(items),
                visit.minutes(),
                place,
                places.serving(visit).stream()
                        .map(each -> new Choice(each.code(), each.name()))
                        .toList(),
                picker.pick(visit, place, day, week, null),
                nearest);
        return new PhonePage("", List.of(), wish, errors);
    }

    /// The steps one makes an appointment for, of the products that fit the words of the caller.
    private List<Choice> found(String words) {
        if (words.isBlank()) {
            return List.of();
        }
        return products.search(words, Texts.language()).stream()
                .flatMap(product -> product.steps().stream()
                        .filter(step -> step.regime().bookable())
                        .map(step -> product.code() + "." + step.code()))
                .limit(MOST_FOUND)
                .map(step -> new Choice(step, products.nameOf(step, Texts.language())))
                .toList();
    }
}
