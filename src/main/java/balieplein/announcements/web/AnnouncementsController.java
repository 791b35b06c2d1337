package balieplein.announcements.web;

import balieplein.announcements.Announcements;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.locations.Locations;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import balieplein.web.Screen;
import java.util.Map;
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
        var typed = TypedAnnouncement.read(form, locations.list(), errors);
        if (typed.isEmpty()) {
            return page(form, errors);
        }
        var announcement = typed.get();
        announcements.add(announcement.location(), announcement.text(), announcement.from(), announcement.until());
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
}
