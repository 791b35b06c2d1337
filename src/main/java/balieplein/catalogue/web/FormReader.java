package balieplein.catalogue.web;

import static balieplein.web.Texts.text;

import balieplein.kernel.Code;
import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import balieplein.web.FieldErrors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads what an editor typed, and gathers what is wrong with it at the fields.
///
/// @param languages of the city; a text is given in the first one, the others fall back to it
record FormReader(Map<String, String> form, List<Language> languages, FieldErrors errors) {

    private static final int LONGEST = 2_000;

    /// What stands in a list where a language lacks a line.
    static final String MISSING = "–";

    String typed(String field) {
        return form.getOrDefault(field, "").strip();
    }

    void fault(String field, String kind, Object... values) {
        errors.add(field, kind, text("catalogue.staff.fault." + kind, values));
    }

    /// A code of something new; `new` is the address of the form itself.
    String code(String field) {
        var code = typed(field);
        if (!Code.isValid(code) || code.contains(".") || code.equals("new")) {
            fault(field, "code");
            return "x";
        }
        return code;
    }

    /// A whole number, both limits included.
    int number(String field, int least, int most) {
        var typed = typed(field);
        if (typed.matches("\\d{1,6}") && Integer.parseInt(typed) >= least && Integer.parseInt(typed) <= most) {
            return Integer.parseInt(typed);
        }
        fault(field, "number", least, most);
        return least;
    }

    LocalizedText required(String field) {
        var read = optional(field);
        if (read == null) {
            fault(key(field, languages.getFirst()), "required");
            return LocalizedText.of(languages.getFirst(), MISSING);
        }
        return read;
    }

    /// A text that may be left out, but not in the first language alone.
    @Nullable
    LocalizedText optional(String field) {
        var texts = new LinkedHashMap<Language, String>();
        for (var language : languages) {
            var typed = typed(key(field, language));
            if (typed.length() > LONGEST) {
                fault(key(field, language), "too-long", LONGEST);
            } else if (!typed.isEmpty()) {
                texts.put(language, typed);
            }
        }
        if (!texts.isEmpty() && !texts.containsKey(languages.getFirst())) {
            fault(key(field, languages.getFirst()), "required");
        }
        return texts.isEmpty() ? null : new LocalizedText(texts);
    }

    List<LocalizedText> lines(String field, int most) {
        return new LinesReader(this).read(field, most);
    }

    static String key(String field, Language language) {
        return field + "-" + language.tag();
    }
}
