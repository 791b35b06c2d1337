package balieplein.plaza.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.Booking;
import balieplein.catalogue.Products;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.kernel.CityTime;
import balieplein.kernel.MobileNumber;
import balieplein.plaza.Counters;
import balieplein.plaza.FollowUps;
import balieplein.plaza.Visits;
import balieplein.web.FieldErrors;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Books the appointment for next time, and goes back to the desk with its code.
@Controller
@RequestMapping(DeskPath.PATTERN + "/visits/{visit}/follow-up")
@Allowed({Role.COUNTER, Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(PlazaPlaces.class)
class FollowUpBookingController {

    private final Counters counters;
    private final Visits visits;
    private final FollowUps followUps;
    private final FollowUpPages pages;
    private final Products products;

    FollowUpBookingController(
            Counters counters, Visits visits, FollowUps followUps, FollowUpPages pages, Products products) {
        this.counters = counters;
        this.visits = visits;
        this.followUps = followUps;
        this.pages = pages;
        this.products = products;
    }

    @PostMapping("/book")
    Object book(
            @PathVariable String location,
            @PathVariable String counter,
            @PathVariable String visit,
            @RequestParam(defaultValue = "") String start,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String mobile,
            @RequestParam MultiValueMap<String, String> query) {
        var found = visits.get(visit);
        var draft = FinishDraft.kept(query, found, this::isStep);
        var typed = TypedFollowUp.of(draft, name, mobile);
        var errors = FieldErrors.none();
        var moment = moment(start);
        if (moment == null) {
            errors.add("start", "required", text("plaza.staff.follow-up.moment-error"));
        }
        if (name.isBlank()) {
            errors.add("name", "required", text("plaza.staff.follow-up.name-error"));
        }
        var number = MobileNumber.find(mobile);
        if (number.isEmpty() && !mobile.isBlank()) {
            errors.add("mobile", "invalid", text("plaza.error.mobile"));
        }
        if (moment == null || !errors.isEmpty()) {
            return pages.of(counters.get(counter, location), found, typed, errors);
        }
        var key = "follow-up:" + visit + ":" + start;
        var outcome = followUps.book(found, moment, typed.name(), number.orElse(null), key);
        if (outcome instanceof Booking.Booked(var appointment)) {
            var desk = new DeskPath(counters.get(counter, location));
            return desk.said(
                    "follow-up", visit, draft.followedBy(appointment.code()).query());
        }
        errors.add("start", "taken", text("plaza.staff.follow-up.taken"));
        return pages.of(counters.get(counter, location), found, typed, errors);
    }

    private static @Nullable Instant moment(String start) {
        try {
            return CityTime.parse(start);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private boolean isStep(String code) {
        return products.findStep(code).isPresent();
    }
}
