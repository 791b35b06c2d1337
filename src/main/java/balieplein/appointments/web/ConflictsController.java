package balieplein.appointments.web;

import balieplein.appointments.Conflicts;
import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Appointments to come that no longer fit the opening hours (APT-14), at the
/// locations where the role of whoever asks counts.
@RestController
@RequestMapping("/api/v1")
class ConflictsController {

    private final Conflicts conflicts;
    private final AppointmentBodies bodies;

    ConflictsController(Conflicts conflicts, AppointmentBodies bodies) {
        this.conflicts = conflicts;
        this.bodies = bodies;
    }

    record All(List<AppointmentBody> items) {}

    @GetMapping("/conflicts")
    @Allowed({Role.LOCATION_MANAGER, Role.PHONE, Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
    All conflicts() {
        return new All(conflicts.list().stream()
                .filter(each -> Reach.includes(Place.location(each.location())))
                .map(bodies::withoutSecret)
                .toList());
    }
}
