package balieplein.locations.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.locations.ClosingPlans;
import balieplein.locations.PublishedClosings;
import balieplein.locations.Reopenings;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Plans that a counter closes, publishes it when everybody who is booked has a place at the others, and opens it again
/// (LOC-08).
@Controller
@Allowed({Role.LOCATION_MANAGER, Role.ADMIN})
@Within(HoursPlaces.class)
@RequestMapping("/staff/hours/{code}/counters/{counter}")
class CounterClosingController {

    private final ClosingPages pages;
    private final ClosingPlans plans;
    private final PublishedClosings published;
    private final Reopenings reopenings;

    CounterClosingController(
            ClosingPages pages, ClosingPlans plans, PublishedClosings published, Reopenings reopenings) {
        this.pages = pages;
        this.plans = plans;
        this.published = published;
        this.reopenings = reopenings;
    }

    @GetMapping
    CounterClosingPage show(@PathVariable String code, @PathVariable String counter) {
        return pages.counter(code, counter, Map.of(), FieldErrors.none());
    }

    @PostMapping
    Object plan(@PathVariable String code, @PathVariable String counter, @RequestParam Map<String, String> form) {
        var errors = FieldErrors.none();
        var last = PatternController.day(form, "last", true, errors);
        return last == null
                ? pages.counter(code, counter, form, errors)
                : answer(code, counter, form, ClosingFaults.of(plans.planCounter(code, counter, last)));
    }

    @PostMapping("/drop")
    Object drop(@PathVariable String code, @PathVariable String counter) {
        plans.drop(code, counter);
        return answer(code, counter, Map.of(), FieldErrors.none());
    }

    @PostMapping("/publish")
    Object publish(@PathVariable String code, @PathVariable String counter, @RequestParam Map<String, String> form) {
        var errors = FieldErrors.none();
        var decision = DecisionForm.read(form, errors);
        return decision == null
                ? pages.counter(code, counter, form, errors)
                : answer(code, counter, form, ClosingFaults.of(published.publish(code, counter, decision)));
    }

    @PostMapping("/reopen")
    Object reopen(@PathVariable String code, @PathVariable String counter, @RequestParam Map<String, String> form) {
        var errors = FieldErrors.none();
        var from = PatternController.day(form, "from", true, errors);
        var decision = DecisionForm.read(form, errors);
        return from == null || decision == null
                ? pages.counter(code, counter, form, errors)
                : answer(code, counter, form, ClosingFaults.of(reopenings.open(code, counter, from, decision)));
    }

    private Object answer(String code, String counter, Map<String, String> form, FieldErrors errors) {
        return errors.isEmpty()
                ? Redirect.to("/staff/hours/" + code + "/counters/" + counter)
                : pages.counter(code, counter, form, errors);
    }
}
