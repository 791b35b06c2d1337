package balieplein.people.web;

import balieplein.web.Formats;
import balieplein.web.Texts;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One kind of data as people read it.
///
/// @param items each as names and values, by name
public record DataLines(String kind, List<Map<String, Object>> items) {

    static List<DataLines> of(Map<String, List<Map<String, Object>>> all) {
        return all.entrySet().stream()
                .map(set -> new DataLines(
                        set.getKey(),
                        set.getValue().stream()
                                .<Map<String, Object>>map(TreeMap::new)
                                .toList()))
                .toList();
    }

    public String title() {
        return Texts.text(kind + ".processing.name");
    }

    public String value(Object value) {
        return value instanceof LocalDateTime at
                ? Formats.capital(Formats.date(at.toLocalDate())) + ", " + Formats.time(at.toLocalTime())
                : String.valueOf(value);
    }

    public String label(String name) {
        return Texts.text(kind + ".data." + name);
    }
}
