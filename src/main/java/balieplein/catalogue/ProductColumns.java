package balieplein.catalogue;

import balieplein.cities.SheetRow;
import balieplein.kernel.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The columns of the catalogue as a table, each as the city file calls it. A column that is not in a table leaves what
/// is there; an empty cell empties it.
final class ProductColumns {

    static final String SEPARATOR = "|";

    static final List<String> LANGUAGES = List.of(Language.NL, Language.FR, Language.EN, Language.DE).stream()
            .map(Language::tag)
            .toList();

    /// Columns with one value, and how the city file calls it.
    static final Map<String, String> OF_PRODUCT = ordered(
            "service", "service", "theme", "theme", "icon", "icon", "featured", "featured", "checked", "checked");

    static final Map<String, String> OF_STEP = ordered(
            "minutes", "minutes",
            "minutes_per_extra", "minutesPerExtra",
            "max_persons", "maxPersons",
            "regime", "regime",
            "assurance", "assurance",
            "fee", "fee");

    private ProductColumns() {}

    /// Writes one value into a thing of the city file.
    static void put(Map<String, Object> thing, Map<String, String> columns, SheetRow row) {
        columns.forEach((column, key) -> {
            if (row.has(column)) {
                put(thing, key, row.find(column));
            }
        });
    }

    /// Writes a text that has a column for each language, such as `name_nl`.
    static void putText(Map<String, Object> thing, String key, String column, SheetRow row) {
        var text = new LinkedHashMap<String, Object>();
        var isThere = false;
        for (var language : LANGUAGES) {
            isThere |= row.has(column + "_" + language);
            put(text, language, row.find(column + "_" + language));
        }
        if (isThere && text.isEmpty()) {
            thing.remove(key);
        } else if (isThere) {
            thing.put(key, text);
        }
    }

    /// Writes a list of texts that has a column for each language; the lists are equally long.
    static void putTexts(Map<String, Object> thing, String key, String column, SheetRow row) {
        var texts = new ArrayList<Map<String, Object>>();
        var isThere = false;
        for (var language : LANGUAGES) {
            isThere |= row.has(column + "_" + language);
            var items = positions(row.find(column + "_" + language));
            if (!texts.isEmpty() && !items.isEmpty() && items.size() != texts.size()) {
                row.fault(column + "_" + language, "catalogue.staff.import.lists", items.size(), texts.size());
                return;
            }
            for (var i = 0; i < items.size(); i++) {
                if (texts.size() == i) {
                    texts.add(new LinkedHashMap<>());
                }
                put(texts.get(i), language, items.get(i));
            }
        }
        if (isThere) {
            thing.remove(key);
            if (!texts.isEmpty()) {
                thing.put(key, texts);
            }
        }
    }

    static void putList(Map<String, Object> thing, String key, String column, SheetRow row) {
        if (row.has(column)) {
            var items = list(row.find(column));
            thing.remove(key);
            if (!items.isEmpty()) {
                thing.put(key, items);
            }
        }
    }

    private static void put(Map<String, Object> thing, String key, String value) {
        if (value.isEmpty()) {
            thing.remove(key);
        } else {
            thing.put(key, value);
        }
    }

    /// Says so when the Dutch of a line calls its reader both je and u; a sentence must choose.
    static void tellMixed(SheetRow row) {
        var dutch = new StringBuilder();
        for (var column : List.of("name_nl", "summary_nl", "ready_nl", "valid_nl", "step_name_nl", "documents_nl")) {
            dutch.append(row.find(column)).append(' ');
        }
        if (DutchAddress.isMixed(dutch)) {
            row.fault("summary_nl", "catalogue.staff.import.mixed");
        }
    }

    /// Items that stand in the same place as those of another language; one without a text is empty.
    private static List<String> positions(String written) {
        return written.isEmpty()
                ? List.of()
                : List.of(written.split("\\" + SEPARATOR, -1)).stream()
                        .map(String::strip)
                        .toList();
    }

    private static List<String> list(String written) {
        var items = new ArrayList<String>();
        for (var item : written.split("\\" + SEPARATOR)) {
            if (!item.isBlank()) {
                items.add(item.strip());
            }
        }
        return items;
    }

    private static Map<String, String> ordered(String... columnsAndKeys) {
        var ordered = new LinkedHashMap<String, String>();
        for (var i = 0; i < columnsAndKeys.length; i += 2) {
            ordered.put(columnsAndKeys[i], columnsAndKeys[i + 1]);
        }
        return ordered;
    }
}
