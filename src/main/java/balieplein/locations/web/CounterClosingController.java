package balieplein.locations.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.kernel.CityTime;
import balieplein.locations.Closings;
import balieplein.locations.Locations;
import balieplein.locations.PublishedClosings;
import balieplein.locations.Reopenings;
import balieplein.web.FieldErrors;
import balieplein.web.NotFound;
import balieplein.web.Redirect;
import java.time.InstantSource;
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

    private final Locations locations;
    private final Closings closings;
    private final PublishedClosings published;
    private final Reopenings reopenings;
    private final InstantSource clock;

    CounterClosingController(
            Locations locations,
            Closings closings,
            PublishedClosings published,
            Reopenings reopenings,
            InstantSource clock) {
        this.locations = locations;
        this.closings = closings;
        this.published = published;
        this.reopenings = reopenings;
        this.clock = clock;
    }

    @GetMapping
    CounterClosingPage show(@PathVariable String code, @PathVariable String counter) {
        return page(code, counter, Map.of(), FieldErrors.none());
    }

    @PostMapping
    Object plan(@PathVariable String code, @PathVariable String counter, @RequestParam Map<String, String> form) {
        var errors = FieldErrors.none();
        var last = PatternController.day(form, "last", true, errors);
        return last == null
                ? page(code, counter, form, errors)
                : answer(code, counter, form, ClosingFaults.of(closings.planCounter(code, counter, last)));
    }

    @PostMapping("/drop")
    Object drop(@PathVariable String code, @PathVariable String counter) {
        closings.drop(code, counter);
        return answer(code, counter, Map.of(), FieldErrors.none());
    }

    @PostMapping("/publish")
    Object publish(@PathVariable String code, @PathVariable String counter, @RequestParam Map<String, String> form) {
        var errors = FieldErrors.none();
        var decision = DecisionForm.read(form, errors);
        return decision == null
                ? page(code, counter, form, errors)
                : answer(code, counter, form, ClosingFaults.of(published.publish(code, counter, decision)));
    }

    @PostMapping("/reopen")
    Object reopen(@PathVariable String code, @PathVariable String counter, @RequestParam Map<String, String> form) {
        var errors = FieldErrors.none();
        var from = PatternController.day(form, "from", true, errors);
        var decision = DecisionForm.read(form, errors);
        return from == null || decision == null
                ? page(code, counter, form, errors)
                : answer(code, counter, form, ClosingFaults.of(reopenings.counter(code, counter, from, decision)));
    }

    private Object answer(String code, String counter, Map<String, String> form, FieldErrors errors) {
        return errors.isEmpty()
                ? Redirect.to("/staff/hours/" + code + "/counters/" + counter)
                : page(code, counter, form, errors);
    }

    private CounterClosingPage page(String code, String counter, Map<String, String> form, FieldErrors errors) {
        var location = locations.get(code);
        var latest = location.counters().stream()
                .filter(each -> each.code().equals(counter))
                .reduce(CountersController::later)
                .orElseThrow(() -> new NotFound("No counter '" + counter + "' at " + code + "."));
        return new CounterClosingPage(
                code,
                location.name(),
                latest,
                closings.find(code, counter)
                        .map(closing -> PlannedClosing.of(closing, closings.impacts(closing)))
                        .orElse(null),
                CityTime.date(clock.instant()),
                ClosingPage.Typed.of(form),
                errors);
    }
}
