package balieplein.appointments.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.Absence;
import balieplein.appointments.Absences;
import balieplein.appointments.Appointment;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import balieplein.web.Texts;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The official is ill, or the room cannot be used: which appointments counted on it, and who else can (APT-17).
@Controller
@Allowed({Role.LOCATION_MANAGER, Role.FLOOR_MANAGER, Role.PHONE, Role.INFO, Role.ADMIN})
@Within(WorklistPlaces.class)
@RequestMapping("/staff/absences/{location}")
class AbsencesController {

    private final Absences absences;
    private final Locations locations;
    private final VisitTexts texts;
    private final InstantSource clock;

    AbsencesController(Absences absences, Locations locations, VisitTexts texts, InstantSource clock) {
        this.absences = absences;
        this.locations = locations;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    AbsencesPage list(@PathVariable String location, @RequestParam(defaultValue = "-1") int done) {
        var today = today().toString();
        return page(location, "", today, today, done, FieldErrors.none());
    }

    @PostMapping
    Object away(
            @PathVariable String location,
            @RequestParam(defaultValue = "") String resource,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until) {
        var errors = FieldErrors.none();
        var first = day(from, "from", errors);
        var last = day(until, "until", errors);
        if (first != null && last != null && last.isBefore(first)) {
            errors.add("until", "before", text("appointments.staff.absences.fault.before"));
        }
        if (resource.isEmpty()) {
            errors.add("resource", "required", text("appointments.staff.absences.fault.resource"));
        }
        if (first == null || last == null || !errors.isEmpty()) {
            return page(location, resource, from, until, -1, errors);
        }
        absences.away(location, resource, first, last);
        return Redirect.to("/staff/absences/" + location);
    }

    @PostMapping("/remove")
    Redirect back(@PathVariable String location, @RequestParam String resource, @RequestParam LocalDate from) {
        absences.back(location, resource, from);
        return Redirect.to("/staff/absences/" + location);
    }

    @PostMapping("/reassign")
    Redirect reassign(@PathVariable String location, @RequestParam String resource, @RequestParam LocalDate from) {
        return Redirect.to("/staff/absences/" + location + "?done=" + absences.reassign(location, resource, from));
    }

    private AbsencesPage page(
            String location, String resource, String from, String until, int done, FieldErrors errors) {
        return new AbsencesPage(
                location,
                locations.get(location).name(),
                absences.resources(location).stream()
                        .map(each -> new Choice(each.code(), each.name().in(Texts.language())))
                        .toList(),
                absences.list(location).stream().map(this::row).toList(),
                resource,
                from,
                until,
                done,
                errors);
    }

    private AbsencesPage.Row row(Absence absence) {
        return new AbsencesPage.Row(
                absence.resource().code(),
                absence.resource().name().in(Texts.language()),
                absence.from(),
                absence.until(),
                absence.affected().stream().map(this::hit).toList());
    }

    private AbsencesPage.Hit hit(Appointment appointment) {
        return new AbsencesPage.Hit(
                appointment.code(),
                CityTime.local(appointment.start()),
                String.join(", ", texts.names(appointment.items())),
                Objects.requireNonNullElse(appointment.contact().name(), ""));
    }

    private static @Nullable LocalDate day(String typed, String field, FieldErrors errors) {
        try {
            return CityTime.day(typed);
        } catch (DateTimeException e) {
            errors.add(field, "invalid", text("appointments.staff.absences.fault.day"));
            return null;
        }
    }

    private LocalDate today() {
        return CityTime.date(clock.instant());
    }
}
