package balieplein.locations.web;

import static balieplein.web.Formats.date;
import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.locations.OpeningPlans;
import balieplein.locations.Planning;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Shows the calendar with a pattern, and approves, publishes, withdraws or discards it.
@Controller
@Allowed({Role.LOCATION_MANAGER, Role.ADMIN})
@Within(HoursPlaces.class)
@RequestMapping("/staff/hours/{code}/patterns/{from}")
class PatternPreviewController {

    private final OpeningPlans plans;
    private final PatternPreviews previews;

    PatternPreviewController(OpeningPlans plans, PatternPreviews previews) {
        this.plans = plans;
        this.previews = previews;
    }

    @GetMapping("/preview")
    PatternPreviewPage preview(
            @PathVariable String code,
            @PathVariable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate week) {
        return previews.page(code, from, week == null ? from : week, Map.of(), FieldErrors.none());
    }

    @PostMapping("/approve")
    Object approve(
            @PathVariable String code,
            @PathVariable LocalDate from,
            @RequestParam String seen,
            @RequestParam Map<String, String> form) {
        var errors = FieldErrors.none();
        var decision = DecisionForm.read(form, errors);
        return decision == null
                ? previews.page(code, from, from, form, errors)
                : answer(plans.approve(code, from, seen, decision), code, from, "approved");
    }

    @PostMapping("/publish")
    Object publish(@PathVariable String code, @PathVariable LocalDate from, @RequestParam String seen) {
        return answer(plans.publish(code, from, seen), code, from, "published");
    }

    @PostMapping("/withdraw")
    Object withdraw(@PathVariable String code, @PathVariable LocalDate from) {
        return answer(plans.withdraw(code, from), code, from, "withdrawn");
    }

    @PostMapping("/discard")
    Object discard(@PathVariable String code, @PathVariable LocalDate from, @RequestParam String seen) {
        return answer(plans.discard(code, from, seen), code, from, "discarded");
    }

    private Object answer(Planning planning, String code, LocalDate from, String done) {
        return switch (planning) {
            case Planning.Planned planned -> Redirect.to("/staff/hours/" + code + "?done=" + done);
            case Planning.Postponed postponed -> Redirect.to("/staff/hours/" + code + "?done=postponed");
            case Planning.ChangedMeanwhile(var now)
            when now == null -> Redirect.to("/staff/hours/" + code + "?done=gone");
            case Planning.ChangedMeanwhile changed -> refused(code, from, "changed", "moved");
            case Planning.DayTaken taken ->
                page(code, from, "day-taken", text("locations.staff.hours.fault.taken", date(taken.from())));
            case Planning.PastDay past ->
                page(code, from, "past-day", text("locations.staff.hours.fault.past", date(past.from())));
            case Planning.Undecided undecided -> refused(code, from, "undecided", "undecided");
            case Planning.Unapproved unapproved -> refused(code, from, "unapproved", "unapproved");
            case Planning.OwnWork own -> refused(code, from, "own-work", "own");
        };
    }

    private PatternPreviewPage refused(String code, LocalDate from, String reason, String key) {
        return page(code, from, reason, text("locations.staff.hours.fault." + key));
    }

    private PatternPreviewPage page(String code, LocalDate from, String reason, String message) {
        return previews.page(code, from, from, Map.of(), FieldErrors.none().add("preview", reason, message));
    }
}
