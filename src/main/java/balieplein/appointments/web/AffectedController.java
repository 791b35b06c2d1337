package balieplein.appointments.web;

import balieplein.appointments.AffectedAppointments;
import balieplein.appointments.Appointment;
import balieplein.appointments.Worklist;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.kernel.CityTime;
import balieplein.locations.Impacts;
import balieplein.locations.Locations;
import balieplein.web.Csv;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The appointments that a pattern would leave without a place, before it is published, page by page and as a file; the
/// worklist as a file (LOC-14). Without names: a code is enough to find somebody.
@Controller
@Allowed({Role.LOCATION_MANAGER, Role.ADMIN})
@Within(WorklistPlaces.class)
@RequestMapping("/staff/worklist/{location}")
class AffectedController {

    private static final List<String> COLUMNS = List.of("code", "day", "time", "pool", "steps", "reached");

    private final AffectedAppointments affected;
    private final Worklist worklist;
    private final Locations locations;
    private final Impacts impacts;
    private final VisitTexts texts;

    AffectedController(
            AffectedAppointments affected, Worklist worklist, Locations locations, Impacts impacts, VisitTexts texts) {
        this.affected = affected;
        this.worklist = worklist;
        this.locations = locations;
        this.impacts = impacts;
        this.texts = texts;
    }

    @GetMapping("/patterns/{from}")
    AffectedPage list(
            @PathVariable String location, @PathVariable LocalDate from, @RequestParam(defaultValue = "1") int page) {
        return AffectedPage.of(locations.get(location), from, affected(location, from), page, this::row);
    }

    @GetMapping("/patterns/{from}/appointments.csv")
    ResponseEntity<byte[]> file(@PathVariable String location, @PathVariable LocalDate from) {
        return csv(affected(location, from), location + "-" + from);
    }

    @GetMapping("/worklist.csv")
    ResponseEntity<byte[]> worklist(@PathVariable String location) {
        return csv(worklist.list(location), location);
    }

    private List<Appointment> affected(String location, LocalDate from) {
        return affected.list(locations.get(location), impacts.with(location, from));
    }

    private WorklistPage.Row row(Appointment appointment) {
        return new WorklistPage.Row(
                appointment.code(),
                CityTime.local(appointment.start()),
                String.join(", ", texts.names(appointment.items())),
                "",
                WorklistPage.reached(appointment),
                appointment.state().tag());
    }

    private static ResponseEntity<byte[]> csv(List<Appointment> appointments, String name) {
        var csv = new Csv(COLUMNS);
        for (var each : appointments) {
            var start = CityTime.local(each.start());
            csv.add(List.of(
                    each.code(),
                    start.toLocalDate(),
                    start.toLocalTime(),
                    each.pool(),
                    String.join(" ", each.steps()),
                    WorklistPage.reached(each)));
        }
        return csv.response(name + ".csv");
    }
}
