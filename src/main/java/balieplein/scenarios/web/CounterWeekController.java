package balieplein.scenarios.web;

import static balieplein.web.Formats.decimal;
import static balieplein.web.Formats.money;
import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.scenarios.CounterWeek;
import balieplein.scenarios.Scenarios;
import balieplein.scenarios.WrittenScenario;
import balieplein.web.FieldErrors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Fills counters in on the form of a scenario. Nothing is kept until the scenario is saved.
@Allowed({Role.ANALYST, Role.LOCATION_MANAGER, Role.ADMIN})
@Controller
class CounterWeekController {

    private final CounterWeek week;
    private final Scenarios scenarios;
    private final ScenarioFormPages pages;

    CounterWeekController(CounterWeek week, Scenarios scenarios, ScenarioFormPages pages) {
        this.week = week;
        this.scenarios = scenarios;
        this.pages = pages;
    }

    @PostMapping("/staff/scenarios/counters")
    ScenarioFormPage create(@RequestParam Map<String, String> form) {
        return fill("/staff/scenarios", form);
    }

    @PostMapping("/staff/scenarios/{code}/counters")
    ScenarioFormPage change(@PathVariable String code, @RequestParam Map<String, String> form) {
        return fill("/staff/scenarios/" + code, form);
    }

    private ScenarioFormPage fill(String path, Map<String, String> form) {
        var version = form.getOrDefault("version", "0");
        var number = version.matches("\\d{1,8}") ? Integer.parseInt(version) : 0;
        var fields = new HashMap<>(form);
        fields.keySet().removeAll(List.of("_csrf", "version"));
        var written = new WrittenScenario(fields);
        ScenarioFormPages.requireReach(written);
        var errors = FieldErrors.none();
        var scenario = scenarios.read(written, errors);
        if (!errors.isEmpty()) {
            return pages.page(path, number, written, "", errors);
        }
        return week.find(written, scenario)
                .map(found ->
                        pages.page(path, number, found.written(), "", errors).advising(advice(found)))
                .orElseGet(() -> pages.page(path, number, written, text("scenarios.staff.advice.none"), errors));
    }

    private static String advice(CounterWeek.Found found) {
        var hours = text("scenarios.staff.advice", decimal(found.hours()), decimal(found.before()));
        var cost = found.cost();
        return cost == null
                ? hours
                : text("scenarios.staff.advice.cost", hours, money(cost.then()), money(cost.today()));
    }
}
