package balieplein.locations.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.locations.Reopenings;
import balieplein.web.Redirect;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Approves that something opens again, or gives it up, where the city wants two people for it (LOC-08, LOC-09).
@Controller
@Allowed({Role.LOCATION_MANAGER, Role.ADMIN})
@Within(HoursPlaces.class)
@RequestMapping("/staff/hours/{code}")
class ReopeningController {

    private final ClosingPages pages;
    private final Reopenings reopenings;

    ReopeningController(ClosingPages pages, Reopenings reopenings) {
        this.pages = pages;
        this.reopenings = reopenings;
    }

    @PostMapping("/closing/reopen/approve")
    Object approve(@PathVariable String code) {
        var errors = ClosingFaults.of(reopenings.approve(code, null));
        return errors.isEmpty() ? back(code) : pages.location(code, Map.of(), errors);
    }

    @PostMapping("/closing/reopen/drop")
    Redirect drop(@PathVariable String code) {
        reopenings.drop(code, null);
        return Redirect.to("/staff/hours/" + code + "/closing");
    }

    @PostMapping("/counters/{counter}/reopen/approve")
    Object approveCounter(@PathVariable String code, @PathVariable String counter) {
        var errors = ClosingFaults.of(reopenings.approve(code, counter));
        return errors.isEmpty() ? back(code, counter) : pages.counter(code, counter, Map.of(), errors);
    }

    @PostMapping("/counters/{counter}/reopen/drop")
    Redirect dropCounter(@PathVariable String code, @PathVariable String counter) {
        reopenings.drop(code, counter);
        return back(code, counter);
    }

    private static Redirect back(String code) {
        return Redirect.to("/staff/hours/" + code + "?done=reopened");
    }

    private static Redirect back(String code, String counter) {
        return Redirect.to("/staff/hours/" + code + "/counters/" + counter);
    }
}
