package balieplein.catalogue.web;

import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import balieplein.web.FieldErrors;
import balieplein.web.Screen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fields of a form with what they hold. A text has a field for each language of the city: `name-nl`, `name-fr`.
///
/// @param errors at the fields
public record FormFields(Map<String, String> values, List<Language> languages, FieldErrors errors) {

    static FormFields of(Map<String, String> values, FieldErrors errors) {
        return new FormFields(values, ofTheCity(), errors);
    }

    static FormFields empty() {
        return of(new LinkedHashMap<>(), FieldErrors.none());
    }

    static List<Language> ofTheCity() {
        return Screen.current().site().languages();
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public String value(String field, Language language) {
        return value(FormReader.key(field, language));
    }

    public String error(String field, Language language) {
        return errors.at(FormReader.key(field, language));
    }

    public Language first() {
        return languages.getFirst();
    }

    public List<Language> others() {
        return languages.subList(1, languages.size());
    }

    /// How many of the other languages hold this text.
    public long translated(String field) {
        return others().stream()
                .filter(language -> !value(field, language).isBlank())
                .count();
    }

    public boolean isFaultyElsewhere(String field) {
        return others().stream().anyMatch(language -> !error(field, language).isEmpty());
    }

    FormFields put(String field, @Nullable Object value) {
        values.put(field, value == null ? "" : value.toString());
        return this;
    }

    FormFields put(String field, @Nullable LocalizedText value) {
        for (var language : languages) {
            put(
                    FormReader.key(field, language),
                    (value == null ? "" : value.texts().getOrDefault(language, "")));
        }
        return this;
    }

    FormFields putLines(String field, List<LocalizedText> values) {
        for (var language : languages) {
            var known = values.stream().anyMatch(value -> value.texts().containsKey(language));
            var lines = values.stream()
                    .map(value -> value.texts().getOrDefault(language, FormReader.MISSING))
                    .map(line -> line.replace('\n', ' '))
                    .toList();
            put(FormReader.key(field, language), (known ? String.join("\n", lines) : ""));
        }
        return this;
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
