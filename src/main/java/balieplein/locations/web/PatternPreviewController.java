package balieplein.locations.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.locations.OpeningHours;
import balieplein.locations.OpeningPattern;
import balieplein.locations.OpeningPattern.State;
import balieplein.locations.OpeningPlans;
import balieplein.locations.Planning;
import balieplein.web.FieldErrors;
import balieplein.web.NotFound;
import balieplein.web.Redirect;
import balieplein.web.Texts;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Shows the calendar with a pattern, and publishes, withdraws or discards it.
@Controller
@Allowed({Role.LOCATION_MANAGER, Role.ADMIN})
@Within(HoursPlaces.class)
@RequestMapping("/staff/hours/{code}/patterns/{from}")
class PatternPreviewController {

    private static final int WEEKS = 6;

    private final Locations locations;
    private final OpeningPlans plans;
    private final InstantSource clock;

    PatternPreviewController(Locations locations, OpeningPlans plans, InstantSource clock) {
        this.locations = locations;
        this.plans = plans;
        this.clock = clock;
    }

    @GetMapping("/preview")
    PatternPreviewPage preview(
            @PathVariable String code,
            @PathVariable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate week,
            @RequestParam(defaultValue = "") String done) {
        return page(code, from, week == null ? from : week, done, FieldErrors.none());
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
        var errors = FieldErrors.none();
        return switch (planning) {
            case Planning.Planned planned -> Redirect.to("/staff/hours/" + code + "?done=" + done);
            case Planning.ChangedMeanwhile(var now)
            when now == null -> Redirect.to("/staff/hours/" + code + "?done=gone");
            case Planning.ChangedMeanwhile changed ->
                page(code, from, from, "", errors.add("preview", "changed", text("locations.staff.hours.fault.moved")));
            case Planning.DayTaken taken -> page(code, from, from, "", PatternController.taken(taken, errors));
            case Planning.PastDay past -> page(code, from, from, "", PatternController.past(past, errors));
            case Planning.Undecided undecided ->
                page(
                        code,
                        from,
                        from,
                        "",
                        errors.add("preview", "undecided", text("locations.staff.hours.fault.undecided")));
        };
    }

    private PatternPreviewPage page(String code, LocalDate from, LocalDate week, String done, FieldErrors errors) {
        var location = locations.get(code);
        var hours = location.hours();
        var pattern = hours.find(from, false)
                .or(() -> hours.find(from, true))
                .orElseThrow(() -> new NotFound("No pattern from " + from + " at " + code + "."));
        var monday = week.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var weeks = weeks(hours, pattern, monday);
        var changes = weeks.stream()
                .flatMap(each -> each.days().stream())
                .filter(PatternPreviewPage.Day::changed)
                .count();
        var today = CityTime.date(clock.instant());
        return new PatternPreviewPage(
                code,
                location.name(),
                pattern,
                pattern.isPublished() && from.isAfter(today),
                weeks,
                (int) changes,
                monday.minusWeeks(WEEKS),
                monday.plusWeeks(WEEKS),
                done,
                errors);
    }

    private static List<PatternPreviewPage.Week> weeks(OpeningHours now, OpeningPattern pattern, LocalDate monday) {
        var then = pattern.isPublished() ? now : now.with(pattern.in(State.PUBLISHED));
        var weeks = new ArrayList<PatternPreviewPage.Week>();
        for (int i = 0; i < WEEKS; i++) {
            var first = monday.plusWeeks(i);
            weeks.add(new PatternPreviewPage.Week(first.datesUntil(first.plusDays(7))
                    .map(date -> day(now, then, pattern, date))
                    .toList()));
        }
        return weeks;
    }

    private static PatternPreviewPage.Day day(
            OpeningHours now, OpeningHours then, OpeningPattern pattern, LocalDate date) {
        var day = then.day(date);
        var was = now.windows(date);
        var reason = day.reason();
        return new PatternPreviewPage.Day(
                date,
                !date.isBefore(pattern.from()),
                day.windows(),
                reason == null ? null : reason.in(Texts.language()),
                !was.equals(day.windows()),
                was);
    }
}
