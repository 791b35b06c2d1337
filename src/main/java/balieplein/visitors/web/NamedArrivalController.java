package balieplein.visitors.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.plaza.CheckIn;
import balieplein.plaza.CheckIns;
import balieplein.plaza.Visitor;
import balieplein.web.Redirect;
import balieplein.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Somebody stands at the reception for an appointment with an official by name: one step checks in and tells the
/// official.
@Controller
@Allowed({Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(GuestPlaces.class)
class NamedArrivalController {

    private static final String RECEPTION = "info";

    private final CheckIns checkIns;

    NamedArrivalController(CheckIns checkIns) {
        this.checkIns = checkIns;
    }

    @PostMapping("/staff/visitors/appointments/{appointment}/arrive")
    Redirect arrive(@PathVariable String appointment, @RequestParam String location) {
        var visitor = Visitor.at(RECEPTION, Texts.language());
        var said =
                switch (checkIns.appointment(appointment, location, visitor)) {
                    case CheckIn.Registered _ -> "named-arrived";
                    case CheckIn.TooLate _ -> "named-late";
                    case CheckIn _ -> "named-refused";
                };
        return GuestDeskController.back(location, said);
    }
}
