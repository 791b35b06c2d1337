package balieplein.appointments.web;

import static balieplein.web.Formats.minutes;
import static balieplein.web.Texts.text;

import balieplein.appointments.BookingPolicy.Late;
import balieplein.appointments.HouseRule;
import balieplein.appointments.HouseRules;
import balieplein.appointments.RuleDraft;
import balieplein.appointments.RuleDrafts;
import balieplein.identity.Actor;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.web.FieldErrors;
import balieplein.web.Texts;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The rules of the house as staff see them.
@Component
class RulesPages {

    private final HouseRules rules;
    private final RuleDrafts drafts;
    private final InstantSource clock;

    RulesPages(HouseRules rules, RuleDrafts drafts, InstantSource clock) {
        this.rules = rules;
        this.drafts = drafts;
        this.clock = clock;
    }

    /// Those of today, to show where they apply.
    List<RulesPage.Rule> today() {
        return rules.on(CityTime.date(clock.instant())).stream()
                .map(RulesPages::rule)
                .toList();
    }

    RulesPage page(@Nullable LocalDate asked, TypedRule typed, FieldErrors errors) {
        var day = asked == null ? CityTime.date(clock.instant()) : asked;
        var writes = Actor.current().hasAny(Role.LOCATION_MANAGER, Role.PRODUCT_MANAGER, Role.ADMIN);
        return new RulesPage(
                day,
                rules.on(day).stream().map(RulesPages::rule).toList(),
                rules.after(day).stream().map(RulesPages::rule).toList(),
                writes ? drafts.list().stream().map(RulesPages::draft).toList() : List.of(),
                writes,
                typed,
                errors);
    }

    private static RulesPage.Draft draft(RuleDraft draft) {
        return new RulesPage.Draft(
                rule(draft.rule(), 0),
                draft.authorName(),
                draft.author().equals(Actor.current().subject()));
    }

    private static RulesPage.Rule rule(HouseRules.Version version) {
        return rule(version.rule(), version.version());
    }

    private static RulesPage.Rule rule(HouseRule rule, int version) {
        var language = Texts.language();
        return new RulesPage.Rule(
                rule.code(),
                version,
                rule.from(),
                rule.title().in(language),
                rule.text().in(language),
                rule.late() == null ? List.of() : numbers(rule.late()));
    }

    private static List<String> numbers(Late late) {
        return List.of(
                text("appointments.staff.rules.grace", minutes(late.grace())),
                text("appointments.staff.rules.then." + late.then().tag()),
                late.missed() == 0
                        ? text("appointments.staff.rules.never-missed")
                        : text("appointments.staff.rules.missed", minutes(late.missed())));
    }
}
