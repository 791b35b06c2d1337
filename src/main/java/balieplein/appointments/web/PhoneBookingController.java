package balieplein.appointments.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.Alternative;
import balieplein.appointments.Appointments;
import balieplein.appointments.Booking;
import balieplein.appointments.BookingPolicies;
import balieplein.catalogue.Products;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import balieplein.web.Texts;
import java.time.Instant;
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
    private final BookingPolicies policies;
    private final VisitTexts texts;
    private final RulesPages rules;

    PhoneBookingController(
            Appointments appointments,
            Products products,
            BookingPlaces places,
            MomentPicker picker,
            BookingPolicies policies,
            VisitTexts texts,
            RulesPages rules) {
        this.rules = rules;
        this.policies = policies;
        this.appointments = appointments;
        this.products = products;
        this.places = places;
        this.picker = picker;
        this.texts = texts;
    }

    /// @param urgent code of the reason for which it may have what is kept for urgent visits (APT-12)
    /// @param after code of the visit at the counter that it goes on from (APT-04)
    @GetMapping
    PhonePage ask(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable List<String> item,
            @RequestParam(defaultValue = "") String location,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable LocalDate week,
            @RequestParam(defaultValue = "false") boolean evening,
            @RequestParam(defaultValue = "") String urgent,
            @RequestParam(defaultValue = "") String after) {
        if (item == null || item.isEmpty()) {
            return new PhonePage(q, found(q), null, FieldErrors.none());
        }
        var wish = new PhoneWish(item, location, urgent, after);
        return page(wish, wish.asked(day, week, evening), List.of(), FieldErrors.none());
    }

    /// Keeps the moment while the caller spells their name. When the caller hangs up it is free again within
    /// minutes by itself, or at once with a button ([PhoneHoldController]).
    @PostMapping("/hold")
    Object hold(
            @RequestParam List<String> item,
            @RequestParam String location,
            @RequestParam(defaultValue = "") String start,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(defaultValue = "") String urgent,
            @RequestParam(defaultValue = "") String after) {
        var wish = new PhoneWish(item, location, urgent, after);
        var errors = FieldErrors.none();
        var moment = BookingBody.start(errors, start);
        if (!errors.isEmpty()) {
            return page(wish, wish.asked(day, null, false), List.of(), errors);
        }
        return switch (appointments.hold(wish.request(moment))) {
            case Booking.Booked(var held) -> Redirect.to(wish.held(held.secret()));
            case Booking.SlotFull(var others) -> refused(wish, moment, others, "slot-full");
            case Booking.OutsideOpeningHours(var others) -> refused(wish, moment, others, "outside-opening-hours");
            case Booking.TooSoon(var others) -> refused(wish, moment, others, "too-soon");
            case Booking.TooFarAhead(var others) -> refused(wish, moment, others, "too-far-ahead");
            case Booking.NotOfferedHere(var others) -> refused(wish, moment, others, "not-offered-here");
            case Booking.KeyReused(), Booking.TooManyOpen _, Booking.NotOpen _ ->
                refused(wish, moment, List.of(), "slot-full");
        };
    }

    private PhonePage refused(PhoneWish wish, Instant moment, List<Alternative> others, String why) {
        var errors = FieldErrors.none().add("start", why, text("appointments.slots.refused." + why));
        return page(wish, wish.asked(CityTime.date(moment), null, false), OtherWays.nearest(others), errors);
    }

    private PhonePage page(PhoneWish asked, Asked when, List<Moments.Time> nearest, FieldErrors errors) {
        var items = VisitQuery.items(asked.item());
        var visit = appointments.weigh(items);
        var place = places.get(asked.location(), visit);
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
                picker.pick(visit, place, when, null),
                nearest,
                reasons(),
                rules.today(),
                asked.urgent(),
                asked.after());
        return new PhonePage("", List.of(), wish, errors);
    }

    private List<Choice> reasons() {
        var urgent = policies.get().urgent();
        return urgent == null
                ? List.of()
                : urgent.reasons().stream()
                        .map(reason -> new Choice(reason.code(), reason.name().in(Texts.language())))
                        .toList();
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
