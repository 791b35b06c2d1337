package balieplein.locations.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.locations.ExceptionPlans;
import balieplein.locations.Impacts;
import balieplein.locations.Locations;
import balieplein.locations.Planning;
import balieplein.web.FieldErrors;
import balieplein.web.NotFound;
import balieplein.web.Redirect;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Approves days that differ from the pattern, where the city asks for it (LOC-09).
@Controller
@Allowed({Role.LOCATION_MANAGER, Role.ADMIN})
@Within(HoursPlaces.class)
@RequestMapping("/staff/hours/{code}/exceptions/{exception}")
class ExceptionApprovalController {

    private final Locations locations;
    private final ExceptionPlans plans;
    private final Impacts impacts;

    ExceptionApprovalController(Locations locations, ExceptionPlans plans, Impacts impacts) {
        this.locations = locations;
        this.plans = plans;
        this.impacts = impacts;
    }

    @GetMapping
    ExceptionApprovalPage show(@PathVariable String code, @PathVariable String exception) {
        return page(code, exception, Map.of(), FieldErrors.none());
    }

    @PostMapping("/approve")
    Object approve(@PathVariable String code, @PathVariable String exception, @RequestParam Map<String, String> form) {
        var errors = FieldErrors.none();
        var decision = PatternController.decision(form, errors);
        if (decision == null && errors.isEmpty()) {
            errors.add("body", "required", text("locations.staff.hours.fault.body"));
        }
        if (decision == null || !errors.isEmpty()) {
            return page(code, exception, form, errors);
        }
        return switch (plans.approve(code, exception, decision)) {
            case Planning.Planned planned -> Redirect.to("/staff/hours/" + code + "?done=exception-approved");
            case Planning.ChangedMeanwhile changed -> Redirect.to("/staff/hours/" + code + "?done=gone");
            case Planning.OwnWork own ->
                page(code, exception, form, errors.add("body", "own-work", text("locations.staff.hours.fault.own")));
            case Planning refusal -> throw new IllegalStateException("Unexpected " + refusal);
        };
    }

    private ExceptionApprovalPage page(String code, String mark, Map<String, String> form, FieldErrors errors) {
        var exception =
                plans.find(code, mark).orElseThrow(() -> new NotFound("No exception '" + mark + "' at " + code + "."));
        return new ExceptionApprovalPage(
                code,
                locations.get(code).name(),
                exception,
                !exception.isDraft() || plans.isOwn(code, exception),
                exception.isDraft() ? impacts.of(plans.with(code, exception)) : List.of(),
                PatternPreviewPage.Typed.of(form),
                errors);
    }
}
