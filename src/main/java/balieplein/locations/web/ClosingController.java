package balieplein.locations.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.locations.ClosingPlans;
import balieplein.locations.PublishedClosings;
import balieplein.locations.Reopening;
import balieplein.locations.Reopenings;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Plans that a location closes, publishes it when nobody is booked there any more, and opens it again (LOC-08).
@Controller
@Allowed({Role.LOCATION_MANAGER, Role.ADMIN})
@Within(HoursPlaces.class)
@RequestMapping("/staff/hours/{code}/closing")
class ClosingController {

    private final ClosingPages pages;
    private final ClosingPlans plans;
    private final PublishedClosings published;
    private final Reopenings reopenings;

    ClosingController(ClosingPages pages, ClosingPlans plans, PublishedClosings published, Reopenings reopenings) {
        this.pages = pages;
        this.plans = plans;
        this.published = published;
        this.reopenings = reopenings;
    }

    @GetMapping
    ClosingPage show(@PathVariable String code) {
        return pages.location(code, Map.of(), FieldErrors.none());
    }

    @PostMapping
    Object plan(
            @PathVariable String code,
            @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "") List<String> alternative) {
        var errors = FieldErrors.none();
        var last = PatternController.day(form, "last", true, errors);
        return last == null
                ? pages.location(code, form, errors)
                : answer(code, "", form, ClosingFaults.of(plans.plan(code, last, alternative)));
    }

    @PostMapping("/drop")
    Redirect drop(@PathVariable String code) {
        plans.drop(code, null);
        return Redirect.to("/staff/hours/" + code + "/closing");
    }

    @PostMapping("/publish")
    Object publish(@PathVariable String code, @RequestParam Map<String, String> form) {
        var errors = FieldErrors.none();
        var decision = DecisionForm.read(form, errors);
        return decision == null
                ? pages.location(code, form, errors)
                : answer(code, "closing-published", form, ClosingFaults.of(published.publish(code, null, decision)));
    }

    @PostMapping("/reopen")
    Object reopen(@PathVariable String code, @RequestParam Map<String, String> form) {
        var errors = FieldErrors.none();
        var from = PatternController.day(form, "from", true, errors);
        var decision = DecisionForm.read(form, errors);
        if (from == null || decision == null) {
            return pages.location(code, form, errors);
        }
        var outcome = reopenings.open(code, null, from, decision);
        var done = outcome instanceof Reopening.Waits ? "" : "reopened";
        return answer(code, done, form, ClosingFaults.of(outcome));
    }

    private Object answer(String code, String done, Map<String, String> form, FieldErrors errors) {
        if (!errors.isEmpty()) {
            return pages.location(code, form, errors);
        }
        return Redirect.to("/staff/hours/" + code + (done.isEmpty() ? "/closing" : "?done=" + done));
    }
}
