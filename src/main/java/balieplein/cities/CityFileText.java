package balieplein.cities;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/// From the bytes of a city file to its nodes, within limits that no file can use to harm us: 1 MB, 20 levels, 50
/// aliases, 200,000 values after the aliases are filled in.
final class CityFileText {

    static final int MOST_BYTES = CityFiles.MOST_BYTES;
    private static final int MOST_VALUES = 200_000;

    private final Reading reading;

    CityFileText(Reading reading) {
        this.reading = reading;
    }

    /// The map of the whole file; empty when there is a fault, which the reading then holds.
    Optional<MappingNode> compose(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            refuse(1, "cities.staff.fault.too-large", MOST_BYTES / 1_000_000);
            return Optional.empty();
        }
        return Utf8Text.decode(bytes, reading).filter(this::isWithinLimits).flatMap(this::compose);
    }

    /// Looks at the events of the parser only, which costs no memory whatever the file holds.
    private boolean isWithinLimits(String text) {
        try {
            var depth = 0;
            var aliases = 0;
            var documents = 0;
            for (var event : CityYaml.parser().parse(new StringReader(text))) {
                var line = event.getStartMark().getLine() + 1;
                depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
                aliases += event instanceof AliasEvent ? 1 : 0;
                documents += event instanceof DocumentStartEvent ? 1 : 0;
                if (depth > CityYaml.DEEPEST) {
                    return refuse(line, "cities.staff.fault.too-deep", CityYaml.DEEPEST);
                } else if (aliases > CityYaml.MOST_ALIASES) {
                    return refuse(line, "cities.staff.fault.too-many-aliases", CityYaml.MOST_ALIASES);
                } else if (documents > 1) {
                    return refuse(line, "cities.staff.fault.two-documents");
                }
            }
            return documents == 1 || refuse(1, "cities.staff.fault.empty-file");
        } catch (YAMLException e) {
            return report(e, text);
        }
    }

    private Optional<MappingNode> compose(String text) {
        Node root;
        try {
            root = CityYaml.parser().compose(new StringReader(text));
        } catch (YAMLException e) {
            report(e, text);
            return Optional.empty();
        }
        if (root == null || FileValue.isEmpty(root)) {
            refuse(1, "cities.staff.fault.empty-file");
        } else if (!(root instanceof MappingNode)) {
            refuse(root.getStartMark().getLine() + 1, "cities.staff.fault.no-map");
        } else if (ValueCount.of(root, CityYaml.DEEPEST, MOST_VALUES) > MOST_VALUES) {
            refuse(1, "cities.staff.fault.too-many-values", MOST_VALUES);
        } else {
            return Optional.of((MappingNode) root);
        }
        return Optional.empty();
    }

    private boolean report(YAMLException e, String text) {
        var fault = YamlFault.of(e, text);
        return refuse(fault.line(), fault.key(), fault.values());
    }

    private boolean refuse(int line, String key, Object... values) {
        reading.fault(line, "", key, values);
        return false;
    }
}
