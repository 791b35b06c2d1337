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
/// @param pools of the location, in its order, and those of the scenario that it has no longer
/// @param moves where a product may move to
/// @param advice what was filled in for whoever wrote it, empty when nothing was
/// @param refusal why it was not played, empty when it was not tried
/// @param sent whether it was tried to be saved; else it is only shown, with what is not there any more
public record ScenarioFormPage(
        String path,
        int version,
        String locationName,
        WrittenScenario written,
        List<Choice> pools,
        List<Choice> products,
        List<Choice> locations,
        List<Choice> moves,
        String advice,
        String refusal,
        FieldErrors errors,
        boolean sent)
        implements Page {

    public ScenarioFormPage {
        pools = List.copyOf(pools);
        products = List.copyOf(products);
        locations = List.copyOf(locations);
        moves = List.copyOf(moves);
    }

    ScenarioFormPage advising(String other) {
        return new ScenarioFormPage(
                path, version, locationName, written, pools, products, locations, moves, other, refusal, errors, sent);
    }

    ScenarioFormPage onlyShown() {
        return new ScenarioFormPage(
                path,
                version,
                locationName,
                written,
                pools,
                products,
                locations,
                moves,
                advice,
                refusal,
                errors,
                false);
    }

    @Override
    public int status() {
        return sent && hasFaults() ? 422 : 200;
    }

    public boolean hasFaults() {
        return !errors.isEmpty() || !refusal.isEmpty();
    }

    public String at(DayOfWeek weekday, String what) {
        return written.at(WrittenScenario.field(weekday, what));
    }

    public String error(DayOfWeek weekday, String what) {
        return errors.at(WrittenScenario.field(weekday, what));
    }
}
