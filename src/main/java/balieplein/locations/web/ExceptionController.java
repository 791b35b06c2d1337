package balieplein.locations.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.kernel.CityTime;
import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import balieplein.locations.ExceptionPlans;
import balieplein.locations.Impact;
import balieplein.locations.Impacts;
import balieplein.locations.Locations;
import balieplein.locations.OpeningException;
import balieplein.locations.OpeningWeek;
import balieplein.locations.OpeningWindow;
import balieplein.locations.Planning;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import balieplein.web.Screen;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Adds and removes days that differ from the pattern.
@Controller
@Allowed({Role.LOCATION_MANAGER, Role.ADMIN})
@Within(HoursPlaces.class)
@RequestMapping("/staff/hours/{code}/exceptions")
class ExceptionController {

    private static final int ROWS = 3;
    private static final String CLOSED = "closed";

    private final Locations locations;
    private final ExceptionPlans plans;
    private final Impacts impacts;
    private final StepChoices choices;
    private final InstantSource clock;

    ExceptionController(
            Locations locations, ExceptionPlans plans, Impacts impacts, StepChoices choices, InstantSource clock) {
        this.locations = locations;
        this.plans = plans;
        this.impacts = impacts;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/new")
    ExceptionPage create(@PathVariable String code) {
        return page(code, Map.of(), rows(Map.of()), List.of(), FieldErrors.none());
    }

    @PostMapping
    Object add(@PathVariable String code, @RequestParam Map<String, String> form) {
        var errors = FieldErrors.none();
        var from = PatternController.day(form, "from", true, errors);
        var to = form.getOrDefault("to", "").isBlank() ? from : PatternController.day(form, "to", true, errors);
        if (from != null && to != null && to.isBefore(from)) {
            errors.add("to", "order", text("locations.staff.hours.fault.until"));
        }
        var reason = reason(form, errors);
        var rows = rows(form);
        var week = week(form, rows, errors);
        if (from == null || to == null || reason.isEmpty() || !errors.isEmpty()) {
            return page(code, form, rows, List.of(), errors);
        }
        var yearly = "true".equals(form.get("yearly"));
        if (yearly && ChronoUnit.DAYS.between(from, to) >= 365) {
            errors.add("to", "yearly", text("locations.staff.hours.fault.yearly"));
            return page(code, form, rows, List.of(), errors);
        }
        var exception = new OpeningException(from, to, new LocalizedText(reason), week, yearly);
        if ("look".equals(form.get("act"))) {
            return page(code, form, rows, impacts.of(plans.with(code, exception)), errors);
        }
        return switch (plans.add(code, exception)) {
            case Planning.Planned(var location) ->
                Redirect.to("/staff/hours/" + code + "?done="
                        + (location.hours().exceptions().contains(exception)
                                ? "exception-added"
                                : "exception-drafted"));
            case Planning.PastDay past -> page(code, form, rows, List.of(), PatternController.past(past, errors));
            case Planning refusal -> throw new IllegalStateException("Unexpected " + refusal);
        };
    }

    @PostMapping("/remove")
    Redirect remove(@PathVariable String code, @RequestParam String exception) {
        var answer = plans.remove(code, exception);
        var done = answer instanceof Planning.Planned ? "exception-removed" : "exception-stays";
        return Redirect.to("/staff/hours/" + code + "?done=" + done);
    }

    private ExceptionPage page(
            String code, Map<String, String> form, List<WindowRow> rows, List<Impact> touched, FieldErrors errors) {
        return new ExceptionPage(
                code,
                locations.get(code).name(),
                form.getOrDefault("from", ""),
                form.getOrDefault("to", ""),
                today().toString(),
                reasons(form),
                form.getOrDefault("kind", CLOSED),
                "true".equals(form.get("yearly")),
                rows,
                touched,
                errors);
    }

    /// What was typed, per language of the city.
    static Map<Language, String> reasons(Map<String, String> form) {
        var reasons = new LinkedHashMap<Language, String>();
        for (var language : Screen.current().site().languages()) {
            reasons.put(language, form.getOrDefault("reason-" + language.tag(), ""));
        }
        return reasons;
    }

    /// The city's own language is needed; the others fall back to it.
    static Map<Language, String> reason(Map<String, String> form, FieldErrors errors) {
        var site = Screen.current().site();
        var reason = new LinkedHashMap<Language, String>();
        for (var language : site.languages()) {
            var typed = form.getOrDefault("reason-" + language.tag(), "").strip();
            if (!typed.isEmpty()) {
                reason.put(language, typed);
            }
        }
        if (!reason.containsKey(site.language())) {
            errors.add("reason-" + site.language().tag(), "required", text("locations.staff.hours.fault.reason"));
        }
        return reason;
    }

    private static List<WindowRow> rows(Map<String, String> form) {
        var rows = new ArrayList<WindowRow>();
        var windows = new ArrayList<OpeningWindow>();
        for (int i = 1; i <= ROWS; i++) {
            var row = TypedWindow.read("window-" + i, form, windows);
            rows.add(row);
            if (row.window() != null) {
                windows.add(row.window());
            }
        }
        return rows;
    }

    private OpeningWeek week(Map<String, String> form, List<WindowRow> rows, FieldErrors errors) {
        if (form.getOrDefault("kind", CLOSED).equals(CLOSED)) {
            return new OpeningWeek(Map.of());
        }
        rows.forEach(row -> row.check(choices.groups(), errors));
        var windows =
                rows.stream().map(WindowRow::window).filter(Objects::nonNull).toList();
        if (windows.isEmpty()) {
            errors.add("window-1-from", "required", text("locations.staff.hours.fault.windows"));
        }
        return OpeningWeek.daily(windows);
    }

    private LocalDate today() {
        return CityTime.date(clock.instant());
    }
}
