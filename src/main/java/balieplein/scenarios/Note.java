package balieplein.scenarios;

import java.util.List;

/// Something that has to be known about a result, as the key of a text with its values.
///
/// @param extrapolation whether the result reaches beyond what was measured
public record Note(String key, List<String> values, boolean extrapolation) {

    public Note {
        values = List.copyOf(values);
    }

    static Note assumed(String key, Object... values) {
        return new Note(key, List.of(values).stream().map(String::valueOf).toList(), false);
    }

    static Note beyond(String key, Object... values) {
        return new Note(key, List.of(values).stream().map(String::valueOf).toList(), true);
    }
}
