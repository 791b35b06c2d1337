package balieplein.cities;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/// The parser of city files, which itself stops at their limits.
final class CityYaml {

    static final int DEEPEST = 20;
    static final int MOST_ALIASES = 50;

    private CityYaml() {}

    static Yaml parser() {
        var options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST + 5);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setCodePointLimit(CityFileText.MOST_BYTES + 1);
        options.setAllowRecursiveKeys(false);
        return new Yaml(options);
    }
}
