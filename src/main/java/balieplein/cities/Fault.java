package balieplein.cities;

import balieplein.web.Texts;
import java.util.List;

/// One fault of a city file: where it stands and, as the key of a text with its values, what to do about it.
///
/// @param line counted from 1
/// @param path such as `locations[0].hours[1].week.monday[0].to`; empty for the file as a whole
public record Fault(int line, String path, String key, List<String> values) {

    public Fault {
        values = List.copyOf(values);
    }

    /// In the language of the reader.
    public String message() {
        return Texts.text(key, values.toArray());
    }
}
