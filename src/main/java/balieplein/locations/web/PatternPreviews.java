package balieplein.locations.web;

import balieplein.identity.Actor;
import balieplein.kernel.CityTime;
import balieplein.locations.Impacts;
import balieplein.locations.Locations;
import balieplein.locations.OpeningPattern;
import balieplein.locations.PlanEvent;
import balieplein.locations.PlanHistory;
import balieplein.locations.WeekDifference;
import balieplein.web.FieldErrors;
import balieplein.web.NotFound;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Makes the page on which a pattern is looked at, approved and published.
@Component
class PatternPreviews {

    private final Locations locations;
    private final PlanHistory history;
    private final Impacts impacts;
    private final InstantSource clock;

    PatternPreviews(Locations locations, PlanHistory history, Impacts impacts, InstantSource clock) {
        this.locations = locations;
        this.history = history;
        this.impacts = impacts;
        this.clock = clock;
    }

    /// @param week a day of the first week shown
    /// @param form the decision as typed; empty when nothing was
    PatternPreviewPage page(String code, LocalDate from, LocalDate week, Map<String, String> form, FieldErrors errors) {
        var location = locations.get(code);
        var hours = location.hours();
        var pattern = hours.find(from, false)
                .or(() -> hours.find(from, true))
                .orElseThrow(() -> new NotFound("No pattern from " + from + " at " + code + "."));
        var monday = week.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var weeks = PatternWeeks.of(hours, pattern, monday);
        var today = CityTime.date(clock.instant());
        return new PatternPreviewPage(
                code,
                location.name(),
                pattern,
                stage(code, pattern, today),
                history.author(code, from).map(PlanEvent::actorName).orElse(""),
                history.approver(code, from).map(PlanEvent::actorName).orElse(""),
                typed(pattern, form),
                from.isBefore(today),
                hours.patternOn(from.minusDays(1))
                        .map(before -> WeekDifference.between(before, pattern))
                        .orElse(null),
                pattern.isPublished() ? List.of() : impacts.of(impacts.with(code, from)),
                weeks,
                PatternWeeks.changes(weeks),
                monday.minusWeeks(PatternWeeks.COUNT),
                monday.plusWeeks(PatternWeeks.COUNT),
                errors);
    }

    private String stage(String code, OpeningPattern pattern, LocalDate today) {
        return switch (pattern.state()) {
            case APPROVED -> "publish";
            case PUBLISHED -> pattern.from().isAfter(today) ? "withdraw" : "none";
            case DRAFT ->
                history.author(code, pattern.from())
                                .filter(event ->
                                        event.actor().equals(Actor.current().subject()))
                                .isPresent()
                        ? "own"
                        : "approve";
        };
    }

    private static PatternPreviewPage.Typed typed(OpeningPattern pattern, Map<String, String> form) {
        var decision = pattern.decision();
        if (decision == null || form.containsKey("body")) {
            return PatternPreviewPage.Typed.of(form);
        }
        return new PatternPreviewPage.Typed(
                decision.body(),
                decision.number() == null ? "" : decision.number(),
                decision.date() == null ? "" : decision.date().toString());
    }
}
