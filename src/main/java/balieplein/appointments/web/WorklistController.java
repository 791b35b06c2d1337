package balieplein.appointments.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.Appointment;
import balieplein.appointments.Worklist;
import balieplein.appointments.web.WorklistPage.Outcome;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.kernel.CityTime;
import balieplein.locations.Closing;
import balieplein.locations.Closings;
import balieplein.locations.Counter;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of appointments that must be moved or cancelled (APT-14).
@Controller
@Allowed({Role.LOCATION_MANAGER, Role.PHONE, Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(WorklistPlaces.class)
@RequestMapping("/staff/worklist/{location}")
class WorklistController {

    private final Worklist worklist;
    private final Locations locations;
    private final Closings closings;
    private final VisitTexts texts;
    private final InstantSource clock;

    WorklistController(
            Worklist worklist, Locations locations, Closings closings, VisitTexts texts, InstantSource clock) {
        this.worklist = worklist;
        this.locations = locations;
        this.closings = closings;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    WorklistPage list(
            @PathVariable String location,
            @RequestParam(defaultValue = "-1") int done,
            @RequestParam(defaultValue = "0") int left,
            @RequestParam(defaultValue = "0") int gone) {
        return page(location, new Outcome(done, left, gone), "", FieldErrors.none());
    }

    @PostMapping("/move")
    Object move(
            @PathVariable String location,
            @RequestParam(defaultValue = "") List<String> code,
            @RequestParam(defaultValue = "") String target,
            @RequestParam(defaultValue = "") String from) {
        var errors = chosen(code);
        var day = day(from);
        if (day == null) {
            errors.add("from", "invalid", text("appointments.staff.worklist.fault.day"));
        }
        if (day == null || !errors.isEmpty()) {
            return page(location, Outcome.NONE, from, errors);
        }
        var done = worklist.move(location, code, locations.get(target).code(), day);
        return answer(location, done.moved(), done);
    }

    @PostMapping("/cancel")
    Object cancel(@PathVariable String location, @RequestParam(defaultValue = "") List<String> code) {
        var errors = chosen(code);
        if (!errors.isEmpty()) {
            return page(location, Outcome.NONE, "", errors);
        }
        var done = worklist.cancel(location, code);
        return answer(location, done.cancelled(), done);
    }

    private static FieldErrors chosen(List<String> codes) {
        var errors = FieldErrors.none();
        return codes.isEmpty()
                ? errors.add("code", "required", text("appointments.staff.worklist.fault.none"))
                : errors;
    }

    private static Redirect answer(String location, List<Appointment> decided, Worklist.Done done) {
        return Redirect.to("/staff/worklist/" + location + "?done=" + decided.size() + "&left="
                + done.left().size() + "&gone=" + done.gone());
    }

    private WorklistPage page(String location, Outcome done, String from, FieldErrors errors) {
        var here = locations.get(location);
        var today = CityTime.date(clock.instant());
        return new WorklistPage(
                location,
                here.name(),
                closings.list(location).stream()
                        .map(closing -> new WorklistPage.ToClose(name(here, closing), closing.lastDay()))
                        .toList(),
                worklist.list(location).stream().map(this::row).toList(),
                locations.list().stream()
                        .filter(each -> each.hours().active().contains(today))
                        .map(each -> new Choice(each.code(), each.name()))
                        .toList(),
                target(location),
                from.isEmpty() ? today.plusDays(1).toString() : from,
                done,
                errors);
    }

    private static @Nullable String name(Location here, Closing closing) {
        return here.counters().stream()
                .filter(each -> each.code().equals(closing.counter()))
                .findFirst()
                .map(Counter::name)
                .orElse(null);
    }

    private String target(String location) {
        return closings.find(location)
                .flatMap(closing -> closing.alternatives().stream().findFirst())
                .orElse(location);
    }

    private WorklistPage.Row row(Appointment appointment) {
        var contact = appointment.contact();
        return new WorklistPage.Row(
                appointment.code(),
                CityTime.local(appointment.start()),
                String.join(", ", texts.names(appointment)),
                Objects.requireNonNullElse(contact.name(), ""),
                WorklistPage.reached(appointment),
                appointment.state().tag());
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return CityTime.day(typed);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
