package balieplein.incidents.web;

import static balieplein.web.Formats.date;
import static balieplein.web.Formats.time;
import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.incidents.Incident;
import balieplein.incidents.Incidents;
import balieplein.kernel.CityTime;
import balieplein.locations.Counter;
import balieplein.locations.Locations;
import balieplein.web.Redirect;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The register of incidents. Alarms are raised at the desks of counters.
@Controller
@RequestMapping("/staff/incidents")
@Allowed({Role.FLOOR_MANAGER, Role.LOCATION_MANAGER, Role.ADMIN})
class IncidentsController {

    private static final int LONGEST_NOTE = 2000;

    private final Incidents incidents;
    private final Locations locations;

    IncidentsController(Incidents incidents, Locations locations) {
        this.incidents = incidents;
        this.locations = locations;
    }

    @GetMapping
    IncidentsPage list(@RequestParam(defaultValue = "0") long faulty) {
        return new IncidentsPage(incidents.list().stream().map(this::row).toList(), faulty);
    }

    @PostMapping("/{number}/close")
    Redirect close(@PathVariable long number, @RequestParam(defaultValue = "") String note) {
        var kept = note.strip();
        if (kept.isEmpty()) {
            return Redirect.to("/staff/incidents?faulty=" + number);
        }
        incidents.close(number, kept.substring(0, Math.min(LONGEST_NOTE, kept.length())));
        return Redirect.to("/staff/incidents");
    }

    private IncidentsPage.Row row(Incident incident) {
        var location = locations.find(incident.location()).orElse(null);
        var local = CityTime.local(incident.at());
        var counter = location == null
                ? incident.counter()
                : location.findCounter(incident.counter(), local.toLocalDate())
                        .map(Counter::name)
                        .orElse(incident.counter());
        return new IncidentsPage.Row(
                incident.number(),
                text("incidents.staff.at", date(local.toLocalDate()), time(local.toLocalTime())),
                counter + ", " + (location == null ? incident.location() : location.name()),
                incident.by(),
                Objects.requireNonNullElse(incident.coming(), "–"),
                Objects.requireNonNullElse(incident.note(), ""),
                incident.isOpen());
    }
}
