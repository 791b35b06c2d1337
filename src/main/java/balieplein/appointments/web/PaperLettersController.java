package balieplein.appointments.web;

import balieplein.appointments.Appointment;
import balieplein.appointments.PaperLetters;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.web.Redirect;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Letters to print, for people without e-mail and mobile (LOC-08).
@Controller
@Allowed({Role.LOCATION_MANAGER, Role.PHONE, Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(WorklistPlaces.class)
@RequestMapping("/staff/worklist/{location}/letters")
class PaperLettersController {

    private final PaperLetters letters;
    private final Locations locations;

    PaperLettersController(PaperLetters letters, Locations locations) {
        this.letters = letters;
        this.locations = locations;
    }

    @GetMapping
    PaperLettersPage list(@PathVariable String location, @RequestParam(defaultValue = "") String said) {
        return new PaperLettersPage(
                location,
                locations.get(location).name(),
                letters.waiting(location).stream()
                        .map(PaperLettersController::row)
                        .toList(),
                letters.batches(location),
                said.equals("printed-before"));
    }

    @PostMapping("/print")
    Redirect print(@PathVariable String location) {
        var here = "/staff/worklist/" + locations.get(location).code() + "/letters";
        return Redirect.to(letters.print(location)
                .map(batch -> here + "/" + batch + "?said=new")
                .orElse(here + "?said=printed-before"));
    }

    @GetMapping("/{number}")
    LetterBatchPage batch(
            @PathVariable String location, @PathVariable long number, @RequestParam(defaultValue = "") String said) {
        var name = locations.get(location).name();
        var batch = letters.get(location, number);
        return new LetterBatchPage(location, name, batch, letters.list(location, batch), said.equals("new"));
    }

    private static PaperLettersPage.Row row(Appointment appointment) {
        return new PaperLettersPage.Row(
                appointment.code(),
                Objects.requireNonNullElse(appointment.contact().name(), ""),
                CityTime.local(appointment.start()),
                appointment.state() == Appointment.State.CANCELLED);
    }
}
