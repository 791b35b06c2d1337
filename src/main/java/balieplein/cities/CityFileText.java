package balieplein.cities;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/// From the bytes of a city file to its nodes, within limits that no file can use to harm us: 1 MB, 20 levels, 50
/// aliases, 200,000 values after the aliases are filled in.
final class CityFileText {

    static final int MOST_BYTES = CityFiles.MOST_BYTES;
    private static final int DEEPEST = 20;
    private static final int MOST_ALIASES = 50;
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
        return decode(bytes).filter(this::isWithinLimits).flatMap(this::compose);
    }

    private Optional<String> decode(byte[] bytes) {
        if (bytes.length >= 2
                && ((bytes[0] & 0xFF) == 0xFE || (bytes[0] & 0xFF) == 0xFF || bytes[0] == 0 || bytes[1] == 0)) {
            reading.fault(1, "", "cities.staff.fault.not-utf8", "UTF-16");
            return Optional.empty();
        }
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var buffer = ByteBuffer.wrap(bytes);
        try {
            var text = decoder.decode(buffer).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            var at = Math.min(buffer.position(), bytes.length - 1);
            reading.fault(lineOf(bytes, at), "", "cities.staff.fault.not-utf8", String.format("0x%02X", bytes[at]));
            return Optional.empty();
        }
    }

    private static int lineOf(byte[] bytes, int at) {
        var line = 1;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    /// Looks at the events of the parser only, which costs no memory whatever the file holds.
    private boolean isWithinLimits(String text) {
        try {
            var depth = 0;
            var aliases = 0;
            var documents = 0;
            for (var event : yaml().parse(new StringReader(text))) {
                var line = event.getStartMark().getLine() + 1;
                depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
                aliases += event instanceof AliasEvent ? 1 : 0;
                documents += event instanceof DocumentStartEvent ? 1 : 0;
                if (depth > DEEPEST) {
                    return refuse(line, "cities.staff.fault.too-deep", DEEPEST);
                } else if (aliases > MOST_ALIASES) {
                    return refuse(line, "cities.staff.fault.too-many-aliases", MOST_ALIASES);
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
            root = yaml().compose(new StringReader(text));
        } catch (YAMLException e) {
            report(e, text);
            return Optional.empty();
        }
        if (root == null || FileValue.isEmpty(root)) {
            refuse(1, "cities.staff.fault.empty-file");
        } else if (!(root instanceof MappingNode)) {
            refuse(root.getStartMark().getLine() + 1, "cities.staff.fault.no-map");
        } else if (values(root, 0) > MOST_VALUES) {
            refuse(1, "cities.staff.fault.too-many-values", MOST_VALUES);
        } else {
            return Optional.of((MappingNode) root);
        }
        return Optional.empty();
    }

    /// Counts the values with the aliases filled in, and stops when it is too many; a value that contains itself is too
    /// deep, which is too many as well.
    private static int values(Node node, int depth) {
        if (depth > DEEPEST) {
            return MOST_VALUES + 1;
        }
        var count = 1;
        if (node instanceof SequenceNode sequence) {
            for (var item : sequence.getValue()) {
                count += count > MOST_VALUES ? 0 : values(item, depth + 1);
            }
        } else if (node instanceof MappingNode mapping) {
            for (var tuple : mapping.getValue()) {
                count += count > MOST_VALUES ? 0 : values(tuple.getKeyNode(), depth + 1);
                count += count > MOST_VALUES ? 0 : values(tuple.getValueNode(), depth + 1);
            }
        }
        return count;
    }

    private boolean report(YAMLException e, String text) {
        if (e instanceof ReaderException unreadable) {
            var line = 1
                    + (int) text.substring(0, Math.min(unreadable.getPosition(), text.length()))
                            .chars()
                            .filter(character -> character == '\n')
                            .count();
            return refuse(
                    line, "cities.staff.fault.control-character", String.format("U+%04X", unreadable.getCodePoint()));
        }
        if (e instanceof MarkedYAMLException marked) {
            var mark = marked.getProblemMark() != null ? marked.getProblemMark() : marked.getContextMark();
            var line = mark == null ? 1 : mark.getLine() + 1;
            var problem = String.valueOf(marked.getProblem());
            return problem.contains("TAB")
                    ? refuse(line, "cities.staff.fault.tab")
                    : refuse(line, "cities.staff.fault.yaml", problem);
        }
        return refuse(1, "cities.staff.fault.yaml", String.valueOf(e.getMessage()));
    }

    private boolean refuse(int line, String key, Object... values) {
        reading.fault(line, "", key, values);
        return false;
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST + 5);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setCodePointLimit(MOST_BYTES + 1);
        options.setAllowRecursiveKeys(false);
        return new Yaml(options);
    }
}
