package balieplein.scenarios.web;

import static balieplein.web.Texts.text;

import balieplein.scenarios.Template;
import java.util.Arrays;
import java.util.List;

/// What a city can try, to choose from (OPT-03).
final class ScenarioLibrary {

    private ScenarioLibrary() {}

    static List<ScenariosPage.Offer> of(String location, int locations) {
        return Arrays.stream(Template.values())
                .filter(template -> template != Template.CLOSING || locations > 1)
                .map(template -> new ScenariosPage.Offer(
                        text("scenarios.staff.template." + template.tag()),
                        text("scenarios.staff.template." + template.tag() + ".text"),
                        "/staff/scenarios/new?location=" + location + "&template=" + template.tag()))
                .toList();
    }
}
