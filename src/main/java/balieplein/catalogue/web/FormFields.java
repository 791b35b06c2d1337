package balieplein.catalogue.web;

import static balieplein.web.Texts.text;

import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import balieplein.web.FieldErrors;
import balieplein.web.Screen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The fields of a form with what they hold. A text has a field for each language of the city: `name-nl`, `name-fr`.
///
/// @param errors at the fields
public record FormFields(Map<String, String> values, List<Language> languages, FieldErrors errors) {

    private static final Pattern PARTS = Pattern.compile("(?:variant-\\d+-)?(.*?)(?:-(nl|fr|en|de|tr|ar))?");

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

    /// The fields that hold something else in the product as it is now, by their label, with what they hold there.
    Map<String, String> differences(FormFields now) {
        var different = new LinkedHashMap<String, String>();
        now.values.forEach((field, value) -> {
            var typed = value(field).replace("\r\n", "\n").strip();
            if (!value.strip().equals(typed)) {
                different.put(label(field), value.isBlank() ? FormReader.MISSING : value);
            }
        });
        return different;
    }

    private static String label(String field) {
        var parts = PARTS.matcher(field);
        if (!parts.matches()) {
            return field;
        }
        var label = text("catalogue.staff.field." + parts.group(1));
        return parts.group(2) == null
                ? label
                : text(
                        "catalogue.staff.field.in",
                        label,
                        Language.of(parts.group(2)).ownName());
    }
}
