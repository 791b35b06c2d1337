package balieplein.scenarios.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.scenarios.Saving;
import balieplein.scenarios.Scenarios;
import balieplein.scenarios.Template;
import balieplein.scenarios.WrittenScenario;
import balieplein.web.FieldErrors;
import balieplein.web.NotFound;
import balieplein.web.Redirect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Writing a scenario; saving it plays it.
@Allowed({Role.ANALYST, Role.LOCATION_MANAGER, Role.ADMIN})
@Controller
@RequestMapping("/staff/scenarios")
class ScenarioFormController {

    private final Scenarios scenarios;
    private final ScenarioFormPages pages;

    ScenarioFormController(Scenarios scenarios, ScenarioFormPages pages) {
        this.scenarios = scenarios;
        this.pages = pages;
    }

    @GetMapping("/new")
    ScenarioFormPage create(@RequestParam String location, @RequestParam(defaultValue = "today") String template) {
        Reach.require(Place.location(location));
        var chosen = Template.find(template).orElseThrow(() -> new NotFound("No template '" + template + "'."));
        var written = new HashMap<>(scenarios.begin(chosen, location).values());
        written.put("name", text("scenarios.staff.template." + chosen.tag()));
        return pages.page("/staff/scenarios", 0, new WrittenScenario(written).inNewForm(), "", FieldErrors.none());
    }

    @GetMapping("/{code}/edit")
    ScenarioFormPage edit(@PathVariable String code) {
        var saved = scenarios.get(code);
        Reach.require(Place.location(saved.location()));
        var errors = FieldErrors.none();
        scenarios.read(saved.written(), errors);
        return pages.page("/staff/scenarios/" + code, saved.version(), saved.written(), "", errors)
                .onlyShown();
    }

    @PostMapping
    Object save(@RequestParam Map<String, String> form) {
        return save(null, form);
    }

    @PostMapping("/{code}")
    Object change(@PathVariable String code, @RequestParam Map<String, String> form) {
        Reach.require(Place.location(scenarios.get(code).location()));
        return save(code, form);
    }

    private Object save(@Nullable String code, Map<String, String> form) {
        var path = code == null ? "/staff/scenarios" : "/staff/scenarios/" + code;
        var version = number(form.getOrDefault("version", "0"));
        var fields = new HashMap<>(form);
        fields.keySet().removeAll(List.of("_csrf", "version"));
        var written = new WrittenScenario(fields);
        ScenarioFormPages.requireReach(written);
        var errors = FieldErrors.none();
        var scenario = scenarios.read(written, errors);
        if (!errors.isEmpty()) {
            return pages.page(path, version, written, "", errors);
        }
        return switch (scenarios.save(code, version, written, scenario)) {
            case Saving.Saved(var saved) -> Redirect.to("/staff/scenarios/" + saved);
            case Saving.Busy() -> pages.page(path, version, written, text("scenarios.staff.busy"), errors);
            case Saving.TooLittle(var measured) ->
                pages.page(path, version, written, ScenarioFormPages.tooLittle(measured), errors);
            case Saving.ChangedMeanwhile(var now) ->
                pages.page(path, now.version(), written, text("scenarios.staff.changed", now.name()), errors);
        };
    }

    private static int number(String text) {
        return text.matches("\\d{1,8}") ? Integer.parseInt(text) : 0;
    }
}
