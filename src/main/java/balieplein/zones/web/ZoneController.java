package balieplein.zones.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.locations.Locations;
import balieplein.locations.ZoneWorks;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import balieplein.zones.Zones;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Counts a zone anew, and closes it for works (FLO-01, FLO-02).
@Controller
@RequestMapping("/staff/zones/{location}/{zone}")
@Allowed({Role.FLOOR_MANAGER, Role.LOCATION_MANAGER, Role.ADMIN})
@Within(ZonePlaces.class)
class ZoneController {

    private static final int LONGEST_REASON = 200;

    private final Zones zones;
    private final ZoneWorks works;
    private final Locations locations;
    private final ZonePages pages;

    ZoneController(Zones zones, ZoneWorks works, Locations locations, ZonePages pages) {
        this.zones = zones;
        this.works = works;
        this.locations = locations;
        this.pages = pages;
    }

    @PostMapping("/reset")
    Object reset(@PathVariable String location, @PathVariable String zone, @RequestParam Map<String, String> form) {
        var errors = FieldErrors.none();
        var inside = form.getOrDefault("inside", "").strip();
        var reason = form.getOrDefault("reason", "").strip();
        if (!inside.matches("\\d{1,4}")) {
            errors.add("inside", "invalid", text("zones.staff.fault.inside"));
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            errors.add("reason", "required", text("zones.staff.fault.reason"));
        }
        if (!errors.isEmpty()) {
            return pages.one(location, zone, form, errors);
        }
        zones.reset(location, zone, Integer.parseInt(inside), reason);
        return Redirect.to(ZonePages.path(location));
    }

    @PostMapping("/works")
    Object close(@PathVariable String location, @PathVariable String zone, @RequestParam Map<String, String> form) {
        var errors = FieldErrors.none();
        var typed = new TypedWorks(form).read(locations.get(location), zone, errors);
        if (typed.isEmpty()) {
            return pages.one(location, zone, form, errors);
        }
        works.close(location, zone, typed.get());
        return Redirect.to(ZonePages.path(location, zone));
    }

    @PostMapping("/works/remove")
    Redirect open(@PathVariable String location, @PathVariable String zone, @RequestParam LocalDate from) {
        works.open(location, zone, from);
        return Redirect.to(ZonePages.path(location, zone));
    }
}
