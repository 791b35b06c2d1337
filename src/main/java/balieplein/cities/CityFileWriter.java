package balieplein.cities;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/// Writes the exported sections as YAML that people like to read: blocks for what is large, one line for a small map or
/// list, drawings as they are. The same content always gives the same text.
final class CityFileWriter {

    private static final int LONGEST_LINE = 110;

    private CityFileWriter() {}

    static String write(Map<String, Object> file) {
        var text = new StringWriter();
        var options = new DumperOptions();
        options.setWidth(Integer.MAX_VALUE);
        options.setSplitLines(false);
        options.setAllowUnicode(true);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        new Yaml(new SafeConstructor(new LoaderOptions()), new Representer(options), options)
                .serialize(node(file), text);
        return text.toString();
    }

    private static Node node(Object value) {
        return switch (value) {
            case Map<?, ?> map -> map(map);
            case List<?> list -> list(list);
            case Integer number -> new ScalarNode(Tag.INT, number.toString(), null, null, ScalarStyle.PLAIN);
            case Boolean flag -> new ScalarNode(Tag.BOOL, flag.toString(), null, null, ScalarStyle.PLAIN);
            case String text when text.contains("\n") -> text(text, ScalarStyle.LITERAL);
            case String text when isDate(text) -> new ScalarNode(Tag.TIMESTAMP, text, null, null, ScalarStyle.PLAIN);
            case String text -> text(text, ScalarStyle.PLAIN);
            default ->
                throw new IllegalArgumentException("The city file cannot hold a " + value.getClass() + ": " + value
                        + ". Maybe use FileText.of(…).");
        };
    }

    private static Node text(String text, ScalarStyle style) {
        return new ScalarNode(Tag.STR, text, null, null, style);
    }

    private static boolean isDate(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}");
    }

    private static Node map(Map<?, ?> map) {
        var tuples = new ArrayList<NodeTuple>();
        map.forEach((key, value) -> tuples.add(new NodeTuple(node(String.valueOf(key)), node(value))));
        return new MappingNode(Tag.MAP, tuples, fitsOnOneLine(map) ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }

    private static Node list(List<?> list) {
        var items = new ArrayList<Node>();
        list.forEach(item -> items.add(node(item)));
        return new SequenceNode(Tag.SEQ, items, fitsOnOneLine(list) ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }

    /// A map or list of plain values, or a list of short maps of plain values.
    private static boolean fitsOnOneLine(Object value) {
        var values = value instanceof Map<?, ?> map ? map.values() : (List<?>) value;
        for (Object item : values) {
            var nested = item instanceof Map<?, ?> || item instanceof List<?>;
            if (nested
                    && (value instanceof Map<?, ?>
                            || item instanceof List<?>
                            || values.size() > 3
                            || !fitsOnOneLine(item))) {
                return false;
            }
            if (item instanceof String text && text.contains("\n")) {
                return false;
            }
        }
        return value.toString().length() <= LONGEST_LINE;
    }
}
