package balieplein.locations.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.kernel.CityTime;
import balieplein.locations.Closings;
import balieplein.locations.Locations;
import balieplein.locations.PublishedClosings;
import balieplein.locations.Reopenings;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import java.time.InstantSource;
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

    private final Locations locations;
    private final Closings closings;
    private final PublishedClosings published;
    private final Reopenings reopenings;
    private final InstantSource clock;

    ClosingController(
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
    ClosingPage show(@PathVariable String code) {
        return page(code, Map.of(), FieldErrors.none());
    }

    @PostMapping
    Object plan(
            @PathVariable String code,
            @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "") List<String> alternative) {
        var errors = FieldErrors.none();
        var last = PatternController.day(form, "last", true, errors);
        return last == null
                ? page(code, form, errors)
                : answer(code, "", form, ClosingFaults.of(closings.plan(code, last, alternative)));
    }

    @PostMapping("/drop")
    Redirect drop(@PathVariable String code) {
        closings.drop(code, null);
        return Redirect.to("/staff/hours/" + code + "/closing");
    }

    @PostMapping("/publish")
    Object publish(@PathVariable String code, @RequestParam Map<String, String> form) {
        var errors = FieldErrors.none();
        var decision = DecisionForm.read(form, errors);
        return decision == null
                ? page(code, form, errors)
                : answer(code, "closing-published", form, ClosingFaults.of(published.publish(code, null, decision)));
    }

    @PostMapping("/reopen")
    Object reopen(@PathVariable String code, @RequestParam Map<String, String> form) {
        var errors = FieldErrors.none();
        var from = PatternController.day(form, "from", true, errors);
        var decision = DecisionForm.read(form, errors);
        return from == null || decision == null
                ? page(code, form, errors)
                : answer(code, "reopened", form, ClosingFaults.of(reopenings.location(code, from, decision)));
    }

    private Object answer(String code, String done, Map<String, String> form, FieldErrors errors) {
        if (!errors.isEmpty()) {
            return page(code, form, errors);
        }
        return Redirect.to("/staff/hours/" + code + (done.isEmpty() ? "/closing" : "?done=" + done));
    }

    private ClosingPage page(String code, Map<String, String> form, FieldErrors errors) {
        var location = locations.get(code);
        var others = locations.list().stream()
                .filter(other -> !other.code().equals(code))
                .map(other -> new Choice(other.code(), other.name()))
                .toList();
        return new ClosingPage(
                code,
                location.name(),
                closings.find(code)
                        .map(closing -> PlannedClosing.of(closing, closings.impacts(closing)))
                        .orElse(null),
                location.hours().active().until(),
                others,
                CityTime.date(clock.instant()),
                ClosingPage.Typed.of(form),
                errors);
    }
}
