package balieplein.plaza.web;

import balieplein.appointments.Appointment;
import balieplein.catalogue.Products;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.plaza.Counters;
import balieplein.plaza.FollowUps;
import balieplein.plaza.Visits;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The appointment for next time, from the desk (CAT-03). What was filled in there is kept in the address.
@Controller
@RequestMapping(DeskPath.PATTERN + "/visits/{visit}/follow-up")
@Allowed({Role.COUNTER, Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(PlazaPlaces.class)
class FollowUpController {

    private final Counters counters;
    private final Visits visits;
    private final FollowUps followUps;
    private final FollowUpPages pages;
    private final Products products;

    FollowUpController(Counters counters, Visits visits, FollowUps followUps, FollowUpPages pages, Products products) {
        this.counters = counters;
        this.visits = visits;
        this.followUps = followUps;
        this.pages = pages;
        this.products = products;
    }

    /// From the form of the desk: keeps what is filled in.
    @PostMapping
    Redirect begin(
            @PathVariable String location,
            @PathVariable String counter,
            @PathVariable String visit,
            @RequestParam MultiValueMap<String, String> form) {
        var desk = new DeskPath(counters.get(counter, location));
        var draft = FinishDraft.sent(form, this::isStep);
        return Redirect.to(desk.path() + "/visits/" + visit + "/follow-up?visit=" + visit + draft.query());
    }

    @GetMapping
    FollowUpPage choose(
            @PathVariable String location,
            @PathVariable String counter,
            @PathVariable String visit,
            @RequestParam MultiValueMap<String, String> query) {
        var found = visits.get(visit);
        var contact = followUps.contact(found).orElse(Appointment.Contact.NONE);
        var draft = FinishDraft.kept(query, found, this::isStep);
        return pages.of(
                counters.get(counter, location),
                found,
                new TypedFollowUp(draft.query(), contact.name(), contact.mobile()),
                FieldErrors.none());
    }

    private boolean isStep(String code) {
        return products.findStep(code).isPresent();
    }
}
