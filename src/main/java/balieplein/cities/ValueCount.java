package balieplein.cities;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Counts the values of a file with the aliases filled in, and stops when it is too many; a value that contains
/// itself is too deep, which is too many as well.
final class ValueCount {

    private ValueCount() {}

    static int of(Node node, int deepest, int most) {
        if (deepest < 0) {
            return most + 1;
        }
        var count = 1;
        if (node instanceof SequenceNode sequence) {
            for (var item : sequence.getValue()) {
                count += count > most ? 0 : of(item, deepest - 1, most);
            }
        } else if (node instanceof MappingNode mapping) {
            for (var tuple : mapping.getValue()) {
                count += count > most ? 0 : of(tuple.getKeyNode(), deepest - 1, most);
                count += count > most ? 0 : of(tuple.getValueNode(), deepest - 1, most);
            }
        }
        return count;
    }
}
