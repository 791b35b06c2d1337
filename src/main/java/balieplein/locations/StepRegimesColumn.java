package balieplein.locations;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The regimes of single steps, as the column of a pattern holds them.
final class StepRegimesColumn {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> TAGS = new TypeReference<>() {};

    private StepRegimesColumn() {}

    static Map<String, Regime> read(String json) {
        var regimes = new TreeMap<String, Regime>();
        JSON.readValue(json, TAGS).forEach((step, tag) -> regimes.put(step, Regime.of(tag)));
        return regimes;
    }

    static String json(Map<String, Regime> regimes) {
        var tags = new TreeMap<String, String>();
        regimes.forEach((step, regime) -> tags.put(step, regime.tag()));
        return JSON.writeValueAsString(tags);
    }
}
