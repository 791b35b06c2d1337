package balieplein.cities;

import balieplein.kernel.Code;
import balieplein.kernel.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// What must be known of a city file before its sections can be read.
final class CityFileHead {

    private CityFileHead() {}

    /// The code of the city, before anything else is read.
    static Optional<String> code(MappingNode root) {
        return find(root, "city")
                .flatMap(city -> find(city, "code"))
                .filter(ScalarNode.class::isInstance)
                .map(code -> ((ScalarNode) code).getValue().strip())
                .filter(Code::isValid);
    }

    /// The languages of the city, because every text is read with them. Their faults are found when the city is read.
    static List<Language> languages(MappingNode root) {
        var languages = new ArrayList<Language>();
        var node = find(root, "city").flatMap(city -> find(city, "languages"));
        if (node.isPresent() && node.get() instanceof SequenceNode sequence) {
            for (var item : sequence.getValue()) {
                if (item instanceof ScalarNode scalar) {
                    Language.find(scalar.getValue()).ifPresent(languages::add);
                }
            }
        }
        return languages.isEmpty() ? List.of(Language.NL) : languages;
    }

    private static Optional<Node> find(Node node, String key) {
        if (node instanceof MappingNode mapping) {
            for (var tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode scalar
                        && scalar.getValue().equals(key)) {
                    return Optional.of(tuple.getValueNode());
                }
            }
        }
        return Optional.empty();
    }
}
