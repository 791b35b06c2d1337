package balieplein.cities;

import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/// Why a text is no YAML, with the line on which it shows.
record YamlFault(int line, String key, Object... values) {

    static YamlFault of(YAMLException e, String text) {
        if (e instanceof ReaderException unreadable) {
            var line = 1
                    + (int) text.substring(0, Math.min(unreadable.getPosition(), text.length()))
                            .chars()
                            .filter(character -> character == '\n')
                            .count();
            return new YamlFault(
                    line, "cities.staff.fault.control-character", String.format("U+%04X", unreadable.getCodePoint()));
        }
        if (e instanceof MarkedYAMLException marked) {
            var mark = marked.getProblemMark() != null ? marked.getProblemMark() : marked.getContextMark();
            var line = mark == null ? 1 : mark.getLine() + 1;
            var problem = String.valueOf(marked.getProblem());
            return problem.contains("TAB")
                    ? new YamlFault(line, "cities.staff.fault.tab")
                    : new YamlFault(line, "cities.staff.fault.yaml", problem);
        }
        return new YamlFault(1, "cities.staff.fault.yaml", String.valueOf(e.getMessage()));
    }
}
