package balieplein.announcements.web;

import balieplein.kernel.CityTime;
import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import balieplein.locations.Location;
import balieplein.web.FieldErrors;
import balieplein.web.Screen;
import balieplein.web.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A message to everybody who waits, as somebody typed it.
///
/// @param location null for everywhere
record TypedAnnouncement(@Nullable String location, LocalizedText text, LocalDate from, LocalDate until) {

    private static final int LONGEST = 200;

    /// Empty when there are errors.
    static Optional<TypedAnnouncement> read(Map<String, String> form, List<Location> locations, FieldErrors errors) {
        var texts = texts(form, errors);
        var from = day(form, "from", errors);
        var until = day(form, "until", errors);
        if (from != null && until != null && until.isBefore(from)) {
            errors.add("until", "order", Texts.text("announcements.staff.fault.until"));
        }
        var location = form.getOrDefault("location", "");
        if (!location.isEmpty()
                && locations.stream().noneMatch(known -> known.code().equals(location))) {
            errors.add("location", "unknown", Texts.text("announcements.staff.fault.location"));
        }
        return !errors.isEmpty() || from == null || until == null
                ? Optional.empty()
                : Optional.of(new TypedAnnouncement(
                        location.isEmpty() ? null : location, new LocalizedText(texts), from, until));
    }

    /// The city's own language is needed; the others fall back to it.
    private static Map<Language, String> texts(Map<String, String> form, FieldErrors errors) {
        var texts = new LinkedHashMap<Language, String>();
        for (var language : Screen.current().site().languages()) {
            var field = "text-" + language.tag();
            var typed = form.getOrDefault(field, "").strip();
            if (typed.length() > LONGEST) {
                errors.add(field, "too-long", Texts.text("announcements.staff.fault.text"));
            } else if (!typed.isEmpty()) {
                texts.put(language, typed);
            } else if (language == Screen.current().site().language()) {
                errors.add(field, "required", Texts.text("announcements.staff.fault.text"));
            }
        }
        return texts;
    }

    private static @Nullable LocalDate day(Map<String, String> form, String field, FieldErrors errors) {
        try {
            return CityTime.day(form.getOrDefault(field, "").strip());
        } catch (DateTimeException e) {
            errors.add(field, "invalid", Texts.text("announcements.staff.fault.day"));
            return null;
        }
    }
}
