package balieplein.reception.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.Appointment;
import balieplein.appointments.DoorNames;
import balieplein.catalogue.Products;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.web.FieldErrors;
import balieplein.web.Formats;
import balieplein.web.Texts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The info desk finds an appointment of today by the name of whoever stands there (GUI-01). The name is sent, never
/// part of an address. Letting them in is in [InfoCheckInController].
@Controller
@RequestMapping("/staff/info/arrivals")
@Allowed({Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(ReceptionPlaces.class)
class InfoArrivalsController {

    private final InfoDeskPages pages;
    private final DoorNames names;
    private final Products products;

    InfoArrivalsController(InfoDeskPages pages, DoorNames names, Products products) {
        this.pages = pages;
        this.names = names;
        this.products = products;
    }

    @GetMapping
    InfoArrivalsPage show(@RequestParam(defaultValue = "") String location) {
        var place = pages.location(location);
        return new InfoArrivalsPage(place.code(), place.name(), "", false, List.of(), false, FieldErrors.none());
    }

    @PostMapping
    InfoArrivalsPage find(@RequestParam String location, @RequestParam(defaultValue = "") String name) {
        var place = pages.location(location);
        if (name.strip().length() < DoorNames.SHORTEST) {
            var errors = FieldErrors.none()
                    .add("name", "required", text("reception.staff.arrivals.error.name", DoorNames.SHORTEST));
            return page(place, name, List.of(), errors);
        }
        return page(place, name, names.find(place.code(), name), FieldErrors.none());
    }

    private InfoArrivalsPage page(Location place, String name, List<Appointment> found, FieldErrors errors) {
        return new InfoArrivalsPage(
                place.code(),
                place.name(),
                name.strip(),
                errors.isEmpty(),
                found.stream().limit(DoorNames.MOST).map(this::row).toList(),
                found.size() > DoorNames.MOST,
                errors);
    }

    private InfoArrivalsPage.Row row(Appointment appointment) {
        return new InfoArrivalsPage.Row(
                appointment.code(),
                Formats.clock(CityTime.local(appointment.start()).toLocalTime()),
                Objects.requireNonNullElse(appointment.contact().name(), ""),
                appointment.steps().stream()
                        .map(step -> products.nameOf(step, Texts.language()))
                        .collect(Collectors.joining(", ")),
                appointment.state() == Appointment.State.ARRIVED);
    }
}
