package balieplein.pickups.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.kernel.CityTime;
import balieplein.pickups.PickupLists;
import balieplein.web.Csv;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of items as a file.
@Controller
@Allowed({Role.COUNTER, Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(PickupPlaces.class)
class PickupFileController {

    private static final int MOST_IN_A_FILE = 50_000;

    private final PickupLists lists;

    PickupFileController(PickupLists lists) {
        this.lists = lists;
    }

    /// Without names: the file is for the shelf, not for the people.
    @GetMapping("/staff/pickups/list.csv")
    ResponseEntity<byte[]> file(
            @RequestParam(defaultValue = "") String location,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "since") String order) {
        var csv = new Csv(List.of("code", "reference", "step", "state", "location", "shelf", "ready"));
        for (var item : lists.list(AskedItems.of(location, state, step, overdue, order), 1, MOST_IN_A_FILE)) {
            var ready = item.readyAt();
            csv.add(Arrays.asList(
                    item.code(),
                    item.reference(),
                    item.step(),
                    item.state().tag(),
                    item.location(),
                    item.shelf(),
                    ready == null ? null : CityTime.date(ready)));
        }
        return csv.response("pickups.csv");
    }
}
