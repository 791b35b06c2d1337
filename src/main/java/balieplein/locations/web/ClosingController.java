package balieplein.locations.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Actor;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.kernel.CityTime;
import balieplein.locations.Closings;
import balieplein.locations.Closure;
import balieplein.locations.Impact;
import balieplein.locations.Impacts;
import balieplein.locations.Locations;
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

/// Plans that a location closes, and publishes it when nobody is booked there any more (LOC-08).
@Controller
@Allowed({Role.LOCATION_MANAGER, Role.ADMIN})
@Within(HoursPlaces.class)
@RequestMapping("/staff/hours/{code}/closing")
class ClosingController {

    private final Locations locations;
    private final Closings closings;
    private final Impacts impacts;
    private final InstantSource clock;

    ClosingController(Locations locations, Closings closings, Impacts impacts, InstantSource clock) {
        this.locations = locations;
        this.closings = closings;
        this.impacts = impacts;
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
        if (last == null) {
            return page(code, form, errors);
        }
        return answer(code, form, closings.plan(code, last, alternative));
    }

    @PostMapping("/drop")
    Redirect drop(@PathVariable String code) {
        closings.drop(code);
        return Redirect.to("/staff/hours/" + code + "/closing");
    }

    @PostMapping("/publish")
    Object publish(@PathVariable String code, @RequestParam Map<String, String> form) {
        var errors = FieldErrors.none();
        var decision = PatternController.decision(form, errors);
        if (decision == null && errors.isEmpty()) {
            errors.add("body", "required", text("locations.staff.hours.fault.body"));
        }
        return decision == null || !errors.isEmpty()
                ? page(code, form, errors)
                : answer(code, form, closings.publish(code, decision));
    }

    private Object answer(String code, Map<String, String> form, Closure closure) {
        return switch (closure) {
            case Closure.Planned planned -> Redirect.to("/staff/hours/" + code + "/closing");
            case Closure.Published published -> Redirect.to("/staff/hours/" + code + "?done=closing-published");
            case Closure.Gone gone -> Redirect.to("/staff/hours/" + code + "/closing");
            case Closure.StillBooked(var left) ->
                refused(code, form, "still-booked", text("locations.staff.closing.fault.booked", left));
            case Closure.OwnWork own -> refused(code, form, "own-work", text("locations.staff.closing.fault.own"));
            case Closure.PastDay past ->
                page(
                        code,
                        form,
                        FieldErrors.none().add("last", "past-day", text("locations.staff.closing.fault.past")));
        };
    }

    private ClosingPage refused(String code, Map<String, String> form, String reason, String message) {
        return page(code, form, FieldErrors.none().add("body", reason, message));
    }

    private ClosingPage page(String code, Map<String, String> form, FieldErrors errors) {
        var location = locations.get(code);
        var closing = closings.find(code).orElse(null);
        var touched = closing == null ? List.<Impact>of() : impacts.of(closings.with(closing));
        var others = locations.list().stream()
                .filter(other -> !other.code().equals(code))
                .map(other -> new Choice(other.code(), other.name()))
                .toList();
        return new ClosingPage(
                code,
                location.name(),
                closing,
                closing != null && closing.author().equals(Actor.current().subject()),
                touched,
                others,
                form.getOrDefault(
                        "last", closing == null ? "" : closing.lastDay().toString()),
                CityTime.date(clock.instant()).toString(),
                PatternPreviewPage.Typed.of(form),
                errors);
    }
}
