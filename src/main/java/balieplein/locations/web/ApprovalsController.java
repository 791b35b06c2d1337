package balieplein.locations.web;

import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.locations.Closings;
import balieplein.locations.Locations;
import balieplein.locations.Reopenings;
import java.util.Comparator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The drafts that wait for somebody else’s approval, and the approved patterns that wait to be published (LOC-09).
@Controller
@Allowed({Role.LOCATION_MANAGER, Role.ADMIN})
@Within(HoursPlaces.class)
class ApprovalsController {

    private final Locations locations;
    private final Closings closings;
    private final Reopenings reopenings;
    private final ApprovalRows rows;

    ApprovalsController(Locations locations, Closings closings, Reopenings reopenings, ApprovalRows rows) {
        this.locations = locations;
        this.closings = closings;
        this.reopenings = reopenings;
        this.rows = rows;
    }

    @GetMapping("/staff/hours/approvals")
    ApprovalsPage list() {
        var closing = closings.list();
        var opening = reopenings.list();
        return new ApprovalsPage(locations.list().stream()
                .filter(location -> Reach.includes(Place.location(location.code())))
                .flatMap(location -> rows.of(location, closing, opening))
                .sorted(Comparator.comparing(ApprovalsPage.Row::from))
                .toList());
    }
}
