package balieplein.appointments.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.RuleApproval;
import balieplein.appointments.RuleDrafts;
import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Places;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Writing a version of a rule of the house, and approving what somebody else wrote (APT-16).
@Controller
@RequestMapping("/staff/rules")
@Allowed({Role.LOCATION_MANAGER, Role.PRODUCT_MANAGER, Role.ADMIN})
@Within(RuleDraftsController.Everywhere.class)
class RuleDraftsController {

    /// A rule of the house is about all locations.
    @Component("houseRulesEverywhere")
    static class Everywhere implements Places {

        @Override
        public List<Place> find(Function<String, Optional<String>> given) {
            return List.of(Place.ALL_LOCATIONS);
        }
    }

    private final RuleDrafts drafts;
    private final RulesPages pages;

    RuleDraftsController(RuleDrafts drafts, RulesPages pages) {
        this.drafts = drafts;
        this.pages = pages;
    }

    @PostMapping
    Object draft(@RequestParam Map<String, String> form) {
        var typed = TypedRule.of(form);
        var errors = FieldErrors.none();
        var rule = typed.checked(errors).orElse(null);
        if (rule != null && drafts.draft(rule)) {
            return Redirect.to("/staff/rules");
        }
        return pages.page(
                null,
                typed,
                errors.isEmpty() ? errors.add("from", "taken", text("appointments.staff.rules.fault.past")) : errors);
    }

    @PostMapping("/{code}/{from}/approve")
    Object approve(@PathVariable String code, @PathVariable LocalDate from) {
        return switch (drafts.approve(code, from)) {
            case RuleApproval.Approved _, RuleApproval.Gone() -> Redirect.to("/staff/rules?day=" + from);
            case RuleApproval.OwnWork() -> refused("own");
            case RuleApproval.PastDay() -> refused("past");
        };
    }

    @PostMapping("/{code}/{from}/discard")
    Redirect discard(@PathVariable String code, @PathVariable LocalDate from) {
        drafts.discard(code, from);
        return Redirect.to("/staff/rules");
    }

    private RulesPage refused(String why) {
        var errors = FieldErrors.none().add("from", why, text("appointments.staff.rules.fault." + why));
        return pages.page(null, TypedRule.EMPTY, errors);
    }
}
