package balieplein.locations.web;

import static balieplein.web.Texts.text;

import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import balieplein.locations.Photo;
import balieplein.web.FieldErrors;
import balieplein.web.Screen;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What there is to see on a photo, as somebody typed it in the languages of the city.
record TypedAlt(Map<Language, String> texts) {

    private static final int MOST = 200;

    static TypedAlt of(Map<String, String> form) {
        return read(language -> form.getOrDefault("alt-" + language.tag(), "").strip());
    }

    static TypedAlt of(@Nullable Photo photo) {
        return read(language -> photo == null ? "" : photo.alt().texts().getOrDefault(language, ""));
    }

    /// The city’s own language is needed; the others fall back to it.
    @Nullable
    LocalizedText checked(FieldErrors errors) {
        var needed = Screen.current().site().language();
        var written = new LinkedHashMap<Language, String>();
        texts.forEach((language, typed) -> {
            if (typed.length() > MOST) {
                errors.add("alt-" + language.tag(), "too-long", text("locations.staff.photo.fault.alt-long", MOST));
            } else if (!typed.isEmpty()) {
                written.put(language, typed);
            } else if (language == needed) {
                errors.add("alt-" + language.tag(), "required", text("locations.staff.photo.fault.alt"));
            }
        });
        return errors.isEmpty() ? new LocalizedText(written) : null;
    }

    private static TypedAlt read(java.util.function.Function<Language, String> of) {
        var texts = new LinkedHashMap<Language, String>();
        Screen.current().site().languages().forEach(language -> texts.put(language, of.apply(language)));
        return new TypedAlt(texts);
    }
}
