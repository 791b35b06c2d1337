package balieplein.locations.web;

import static balieplein.web.Formats.date;
import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.kernel.CityTime;
import balieplein.locations.Decision;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.locations.OpeningPattern;
import balieplein.locations.OpeningPattern.State;
import balieplein.locations.OpeningPlans;
import balieplein.locations.OpeningWeek;
import balieplein.locations.Planning;
import balieplein.locations.Regime;
import balieplein.web.FieldErrors;
import balieplein.web.NotFound;
import balieplein.web.Redirect;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Drafts a pattern: the form and what comes of it.
@Controller
@Allowed({Role.LOCATION_MANAGER, Role.ADMIN})
@Within(HoursPlaces.class)
@RequestMapping("/staff/hours/{code}/patterns")
class PatternController {

    private static final String STEPS = "steps";

    private final Locations locations;
    private final OpeningPlans plans;
    private final StepChoices choices;
    private final InstantSource clock;

    PatternController(Locations locations, OpeningPlans plans, StepChoices choices, InstantSource clock) {
        this.locations = locations;
        this.plans = plans;
        this.choices = choices;
        this.clock = clock;
    }

    /// A new draft begins as a copy of the last pattern.
    @GetMapping("/new")
    PatternPage create(@PathVariable String code) {
        var location = locations.get(code);
        var patterns = location.hours().patterns();
        var week = patterns.isEmpty()
                ? new OpeningWeek(Map.of())
                : patterns.getLast().week();
        return page(location, "", "", Map.of(), WeekForm.of(week), List.of(), FieldErrors.none());
    }

    @GetMapping("/{from}")
    PatternPage edit(@PathVariable String code, @PathVariable LocalDate from) {
        var location = locations.get(code);
        var draft = location.hours()
                .find(from, false)
                .orElseThrow(() -> new NotFound("No draft from " + from + " at " + code + "."));
        return page(
                location,
                from.toString(),
                draft.mark(),
                typed(draft),
                WeekForm.of(draft.week()),
                List.of(),
                FieldErrors.none());
    }

    @PostMapping
    Object save(
            @PathVariable String code,
            @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "") Set<String> step) {
        var location = locations.get(code);
        var week = WeekForm.read(form);
        var errors = FieldErrors.none();
        var from = day(form, "from", true, errors);
        var decision = decision(form, errors);
        week.check(choices.groups(), errors);
        var replaced = form.getOrDefault("replaced", "");
        var seen = form.getOrDefault("seen", "");
        if (form.containsKey("more") || from == null || !errors.isEmpty()) {
            var shown = form.containsKey("more") ? FieldErrors.none() : errors;
            return page(location, replaced, seen, typed(form, step), week, List.of(), shown);
        }
        var draft = new OpeningPattern(from, State.DRAFT, decision, week.week(), steps(location, replaced, step));
        var answer = plans.draft(code, replaced(replaced), seen, draft);
        return switch (answer) {
            case Planning.Planned planned -> Redirect.to("/staff/hours/" + code + "/patterns/" + from + "/preview");
            case Planning.ChangedMeanwhile(var now) -> changed(location, now, form, week);
            case Planning.DayTaken taken -> page(location, replaced, seen, form, week, List.of(), taken(taken, errors));
            case Planning.PastDay past -> page(location, replaced, seen, form, week, List.of(), past(past, errors));
            case Planning refusal -> throw new IllegalStateException("Unexpected " + refusal);
        };
    }

    /// The form with all steps that were chosen in one field.
    private static Map<String, String> typed(Map<String, String> form, Set<String> steps) {
        var typed = new HashMap<>(form);
        typed.put(STEPS, String.join(",", steps));
        return typed;
    }

    /// The regimes of single steps: those chosen are walk-in, those that are something else stay.
    private static Map<String, Regime> steps(Location location, String replaced, Set<String> walkIns) {
        var steps = new HashMap<>(base(location, replaced));
        steps.values().removeIf(regime -> regime == Regime.WALK_IN);
        walkIns.stream().filter(step -> !step.isEmpty()).forEach(step -> steps.put(step, Regime.WALK_IN));
        return steps;
    }

    /// The first day of the draft that is edited, a field that nobody types.
    private static @Nullable LocalDate replaced(String day) {
        try {
            return day.isEmpty() ? null : CityTime.day(day);
        } catch (DateTimeException e) {
            throw new NotFound("No draft from '" + day + "'.");
        }
    }

    /// Of the draft that is edited, or of the last pattern, of which a new one is a copy.
    private static Map<String, Regime> base(Location location, String replaced) {
        var patterns = location.hours().patterns();
        var replacedDay = replaced(replaced);
        if (replacedDay == null) {
            return patterns.isEmpty() ? Map.of() : patterns.getLast().steps();
        }
        return location.hours()
                .find(replacedDay, false)
                .map(OpeningPattern::steps)
                .orElse(Map.of());
    }

    private static Set<String> walkIns(Location location, String replaced, Map<String, String> form) {
        var typed = form.get(STEPS);
        if (typed != null) {
            return Set.of(typed.split(","));
        }
        return base(location, replaced).entrySet().stream()
                .filter(each -> each.getValue() == Regime.WALK_IN)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// What was typed stays; what the other one saved is shown beside it. Saving once more then keeps the typed one.
    private PatternPage changed(
            Location location, @Nullable OpeningPattern now, Map<String, String> form, WeekForm week) {
        var errors = FieldErrors.none()
                .add(
                        "from",
                        "changed-meanwhile",
                        text(now == null ? "locations.staff.hours.fault.gone" : "locations.staff.hours.fault.changed"));
        return now == null
                ? page(location, "", "", form, week, List.of(), errors)
                : page(
                        location,
                        now.from().toString(),
                        now.mark(),
                        form,
                        week,
                        now.week().grouped(),
                        errors);
    }

    static FieldErrors taken(Planning.DayTaken taken, FieldErrors errors) {
        return errors.add("from", "day-taken", text("locations.staff.hours.fault.taken", date(taken.from())));
    }

    static FieldErrors past(Planning.PastDay past, FieldErrors errors) {
        return errors.add("from", "past-day", text("locations.staff.hours.fault.past", date(past.from())));
    }

    private PatternPage page(
            Location location,
            String replaced,
            String seen,
            Map<String, String> form,
            WeekForm week,
            List<OpeningWeek.Group> meanwhile,
            FieldErrors errors) {
        return new PatternPage(
                location.code(),
                location.name(),
                replaced,
                seen,
                form.getOrDefault("from", ""),
                CityTime.date(clock.instant()).toString(),
                form.getOrDefault("body", ""),
                form.getOrDefault("decided", ""),
                form.getOrDefault("number", ""),
                week,
                choices.list(),
                walkIns(location, replaced, form),
                meanwhile,
                errors);
    }

    private static Map<String, String> typed(OpeningPattern draft) {
        var decision = draft.decision();
        return decision == null
                ? Map.of("from", draft.from().toString())
                : Map.of(
                        "from",
                        draft.from().toString(),
                        "body",
                        decision.body(),
                        "decided",
                        decision.date() == null ? "" : decision.date().toString(),
                        "number",
                        decision.number() == null ? "" : decision.number());
    }

    static @Nullable Decision decision(Map<String, String> form, FieldErrors errors) {
        var body = form.getOrDefault("body", "").strip();
        var number = form.getOrDefault("number", "").strip();
        var decided = day(form, "decided", false, errors);
        if (body.isEmpty() && (!number.isEmpty() || decided != null)) {
            errors.add("body", "required", text("locations.staff.hours.fault.body"));
        }
        return body.isEmpty() ? null : new Decision(body, decided, number.isEmpty() ? null : number);
    }

    static @Nullable LocalDate day(Map<String, String> form, String field, boolean needed, FieldErrors errors) {
        var typed = form.getOrDefault(field, "").strip();
        if (typed.isEmpty()) {
            if (needed) {
                errors.add(field, "required", text("locations.staff.hours.fault.day"));
            }
            return null;
        }
        try {
            return CityTime.day(typed);
        } catch (DateTimeException e) {
            errors.add(field, "invalid", text("locations.staff.hours.fault.day"));
            return null;
        }
    }
}
