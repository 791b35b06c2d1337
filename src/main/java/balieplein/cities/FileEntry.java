package balieplein.cities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// A map of the city file, asked key by key. A key that nobody asks for is a fault of the file.
public final class FileEntry {

    private static final String REQUIRED = "cities.staff.fault.required";

    private final Reading reading;
    private final String path;
    private final int line;
    private final boolean standIn;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    /// @param node absent for the stand-in of a faulty value, which reports nothing
    FileEntry(Reading reading, @Nullable MappingNode node, String path) {
        this.reading = reading;
        this.path = path;
        this.standIn = node == null;
        this.line = node == null ? 1 : node.getStartMark().getLine() + 1;
        if (node != null) {
            node.getValue().forEach(this::take);
            reading.opened(this);
        }
    }

    public String path() {
        return path;
    }

    public int line() {
        return line;
    }

    /// The value of a key that must be there; its absence is a fault.
    public FileValue get(String key) {
        return find(key).orElseGet(() -> {
            if (!standIn) {
                reading.fault(lines.getOrDefault(key, line), pathOf(key), REQUIRED, key);
            }
            return new FileValue(reading, null, pathOf(key));
        });
    }

    /// The value of a key that may be absent or empty.
    public Optional<FileValue> find(String key) {
        asked.add(key);
        var node = values.get(key);
        return node == null ? Optional.empty() : Optional.of(new FileValue(reading, node, pathOf(key)));
    }

    /// The values of a list that may be absent.
    public List<FileValue> list(String key) {
        return find(key).map(FileValue::list).orElse(List.of());
    }

    /// The maps of a list that may be absent.
    public List<FileEntry> entries(String key) {
        return list(key).stream().map(FileValue::entry).toList();
    }

    /// The keys that are written here, for maps whose keys are free, such as the days of a week. They count as asked.
    public List<String> keys() {
        asked.addAll(lines.keySet());
        return List.copyOf(values.keySet());
    }

    /// Reports keys without a value in a map of texts, except those that may be empty: in `{nl: Kom langs, en bel
    /// eerst}` the comma ends the text, and the rest of it would be lost.
    void reportBrokenTexts(Set<String> mayBeEmpty) {
        for (var key : lines.keySet()) {
            if (!values.containsKey(key) && !mayBeEmpty.contains(key)) {
                reading.fault(lines.getOrDefault(key, line), path, "cities.staff.fault.comma", key);
            }
        }
    }

    /// Reads the code of this entry and declares it: a second entry of the same kind with the same code is a fault.
    ///
    /// @param kind such as `step`, or `pool of stadskantoor` for a code that is unique there only
    public String declare(String kind, String key) {
        var value = get(key);
        var code = value.code();
        declareAs(kind, code);
        return code;
    }

    /// Declares a code that is made of several, such as `eid.request`.
    public void declareAs(String kind, String code) {
        if (!standIn) {
            reading.declare(kind, code, line, path);
        }
    }

    /// Reports a fault of the entry as a whole.
    public void fault(String text, Object... values) {
        if (!standIn) {
            reading.fault(line, path, text, values);
        }
    }

    void reportUnknownKeys() {
        for (String key : lines.keySet()) {
            if (!asked.contains(key)) {
                var suggestion = Suggestions.of(key, possible());
                // the same slip of the pen must not be told twice, as a key too many and as a key that is missing
                Suggestions.near(key, possible()).forEach(meant -> reading.withdraw(REQUIRED, pathOf(meant)));
                reading.fault(
                        lines.getOrDefault(key, line), pathOf(key), "cities.staff.fault.unknown-key", key, suggestion);
            }
        }
    }

    private List<String> possible() {
        var possible = new ArrayList<>(asked);
        possible.removeAll(values.keySet());
        return possible;
    }

    private void take(NodeTuple tuple) {
        if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
            reading.fault(tuple.getKeyNode().getStartMark().getLine() + 1, path, "cities.staff.fault.key-not-text");
            return;
        }
        var key = scalar.getValue();
        var keyLine = scalar.getStartMark().getLine() + 1;
        var earlier = lines.putIfAbsent(key, keyLine);
        if (earlier != null) {
            reading.fault(keyLine, pathOf(key), "cities.staff.fault.key-twice", key, earlier);
            return;
        }
        if (!FileValue.isEmpty(tuple.getValueNode())) {
            values.put(key, tuple.getValueNode());
        }
    }

    private String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
