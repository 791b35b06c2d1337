package balieplein.announcements.web;

import static balieplein.web.Texts.text;

import balieplein.announcements.Announcements;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.kernel.Language;
import balieplein.kernel.LocalizedText;
import balieplein.locations.Locations;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import balieplein.web.Screen;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the city tells on its waiting screens, between the calls.
@Allowed({Role.FLOOR_MANAGER, Role.ADMIN})
@Controller
@RequestMapping("/staff/announcements")
class AnnouncementsController {

    private static final int LONGEST = 200;

    private final Announcements announcements;
    private final Locations locations;

    AnnouncementsController(Announcements announcements, Locations locations) {
        this.announcements = announcements;
        this.locations = locations;
    }

    @GetMapping
    AnnouncementsPage list() {
        return page(Map.of(), FieldErrors.none());
    }

    @PostMapping
    Object add(@RequestParam Map<String, String> form) {
        var errors = FieldErrors.none();
        var texts = texts(form, errors);
        var from = day(form, "from", errors);
        var until = day(form, "until", errors);
        if (from != null && until != null && until.isBefore(from)) {
            errors.add("until", "order", text("announcements.staff.fault.until"));
        }
        var location = form.getOrDefault("location", "");
        if (!location.isEmpty()
                && locations.list().stream().noneMatch(known -> known.code().equals(location))) {
            errors.add("location", "unknown", text("announcements.staff.fault.location"));
        }
        if (!errors.isEmpty() || from == null || until == null) {
            return page(form, errors);
        }
        announcements.add(location.isEmpty() ? null : location, new LocalizedText(texts), from, until);
        return Redirect.to("/staff/announcements");
    }

    @PostMapping("/{announcement}/remove")
    Redirect remove(@PathVariable long announcement) {
        announcements.remove(announcement);
        return Redirect.to("/staff/announcements");
    }

    private AnnouncementsPage page(Map<String, String> typed, FieldErrors errors) {
        return new AnnouncementsPage(
                announcements.list(),
                locations.list().stream()
                        .map(location -> new Choice(location.code(), location.name()))
                        .toList(),
                Screen.current().site().languages(),
                typed,
                errors);
    }

    /// The city's own language is needed; the others fall back to it.
    private static Map<Language, String> texts(Map<String, String> form, FieldErrors errors) {
        var texts = new LinkedHashMap<Language, String>();
        for (var language : Screen.current().site().languages()) {
            var field = "text-" + language.tag();
            var typed = form.getOrDefault(field, "").strip();
            if (typed.length() > LONGEST) {
                errors.add(field, "too-long", text("announcements.staff.fault.text"));
            } else if (!typed.isEmpty()) {
                texts.put(language, typed);
            } else if (language == Screen.current().site().language()) {
                errors.add(field, "required", text("announcements.staff.fault.text"));
            }
        }
        return texts;
    }

    private static @Nullable LocalDate day(Map<String, String> form, String field, FieldErrors errors) {
        try {
            return LocalDate.parse(form.getOrDefault(field, "").strip());
        } catch (DateTimeParseException e) {
            errors.add(field, "invalid", text("announcements.staff.fault.day"));
            return null;
        }
    }
}
