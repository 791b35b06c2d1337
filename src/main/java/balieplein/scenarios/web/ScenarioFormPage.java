package balieplein.scenarios.web;

import balieplein.scenarios.WrittenScenario;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.time.DayOfWeek;
import java.util.List;

/// The form of a scenario.
///
/// @param path where it is sent
/// @param version of the scenario when it was shown, 0 for a new one
/// @param pools of the location, in its order
/// @param advice what was filled in for whoever wrote it, empty when nothing was
/// @param refusal why it was not played, empty when it was not tried
public record ScenarioFormPage(
        String path,
        int version,
        String locationName,
        WrittenScenario written,
        List<Choice> pools,
        List<Choice> products,
        List<Choice> locations,
        String advice,
        String refusal,
        FieldErrors errors)
        implements Page {

    public ScenarioFormPage {
        pools = List.copyOf(pools);
        products = List.copyOf(products);
        locations = List.copyOf(locations);
    }

    ScenarioFormPage advising(String other) {
        return new ScenarioFormPage(
                path, version, locationName, written, pools, products, locations, other, refusal, errors);
    }

    @Override
    public int status() {
        return errors.isEmpty() && refusal.isEmpty() ? 200 : 422;
    }

    public String at(DayOfWeek weekday, String what) {
        return written.at(WrittenScenario.field(weekday, what));
    }

    public String error(DayOfWeek weekday, String what) {
        return errors.at(WrittenScenario.field(weekday, what));
    }
}
