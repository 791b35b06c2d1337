package balieplein.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// One text of the city in one or more languages. The first language is the city's own and always there.
public record LocalizedText(Map<Language, String> texts) {

    public LocalizedText {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("A text needs at least one language.");
        }
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    public static LocalizedText of(Language language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    public static LocalizedText dutch(String text) {
        return of(Language.NL, text);
    }

    /// The text in this language, else in the first language it has.
    public String in(Language language) {
        var text = texts.get(language);
        return text != null ? text : texts.values().iterator().next();
    }

    /// The language in which `in(language)` really answers, for the `lang` attribute.
    public Language languageFor(Language wanted) {
        return texts.containsKey(wanted) ? wanted : texts.keySet().iterator().next();
    }
}
