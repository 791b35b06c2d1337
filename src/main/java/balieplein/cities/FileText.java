package balieplein.cities;

import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import balieplein.kernel.Money;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Values in the form in which the city file writes them, for [CityFileSection#export].
public final class FileText {

    private FileText() {}

    public static String of(LocalTime time) {
        return time.toString();
    }

    public static String of(LocalDate date) {
        return date.toString();
    }

    public static String of(Money money) {
        return money.euros();
    }

    /// A constant in lower case with dashes.
    public static String of(Enum<?> constant) {
        return FileValue.written(constant);
    }

    public static Map<String, Object> of(LocalizedText text) {
        var map = new LinkedHashMap<String, Object>();
        for (Language language : Language.values()) {
            var value = text.texts().get(language);
            if (value != null) {
                map.put(language.tag(), value);
            }
        }
        return map;
    }

    /// A map that leaves out what is absent: null, empty text, empty list, empty map.
    public static Map<String, Object> map(@Nullable Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            put(map, String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return map;
    }

    /// Puts a value unless it is absent: null, empty text, empty list, empty map.
    public static void put(Map<String, Object> map, String key, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case String text when text.isEmpty() -> {}
            case List<?> list when list.isEmpty() -> {}
            case Map<?, ?> nested when nested.isEmpty() -> {}
            default -> map.put(key, value);
        }
    }
}
