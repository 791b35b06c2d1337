package balieplein.reception.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.reception.Tallies;
import balieplein.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The keys of the info desk that count short contacts (INF-04).
@Controller
@RequestMapping("/staff/info/tallies")
@Allowed({Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(ReceptionPlaces.class)
class TallyController {

    private final Tallies tallies;
    private final InfoDeskPages pages;

    TallyController(Tallies tallies, InfoDeskPages pages) {
        this.tallies = tallies;
        this.pages = pages;
    }

    @PostMapping
    Redirect count(
            @RequestParam String location,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String product) {
        tallies.count(pages.location(location).code(), kind, null);
        return Redirect.to(InfoDeskController.path(location, q, product, "&said=counted"));
    }

    @PostMapping("/undo")
    Redirect undo(
            @RequestParam String location,
            @RequestParam long number,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String product) {
        var said = tallies.undo(number) ? "undone" : "too-late";
        return Redirect.to(InfoDeskController.path(location, q, product, "&said=" + said));
    }
}
