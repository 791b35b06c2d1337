package balieplein.arrival.web;

import static balieplein.web.Texts.text;

import balieplein.identity.AtDevice;
import balieplein.identity.Role;
import balieplein.locations.Locations;
import balieplein.pickups.PickupArrival;
import balieplein.pickups.PickupArrivals;
import balieplein.web.Links;
import balieplein.web.NotFound;
import balieplein.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The kiosk for who has a letter that something lies ready, and for who asked for nothing yet (EXP-03).
@Controller
@AtDevice(Role.KIOSK)
@RequestMapping("/kiosk/{location}/pick-up")
class KioskPickupController {

    private final PickupArrivals arrivals;
    private final KioskPickupAnswers answers;
    private final Locations locations;

    KioskPickupController(PickupArrivals arrivals, KioskPickupAnswers answers, Locations locations) {
        this.arrivals = arrivals;
        this.answers = answers;
        this.locations = locations;
    }

    /// Each key of the keypad asks for this page with one more letter; the last one goes on by itself.
    @GetMapping("/letter")
    Object letter(
            @PathVariable String location,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String key,
            HttpServletRequest request) {
        locations.get(location);
        var typed = KioskCode.typed(code, key, KioskCode.PICKUP);
        var own = "code=" + Links.encode(typed);
        var view = KioskView.of(location, "/pick-up/letter", own, request);
        if (PickupArrival.isLink(typed) || KioskCode.isWhole(typed, KioskCode.PICKUP)) {
            return Redirect.to(view.path("/pick-up/arrival?" + own));
        }
        return new KioskCodePage(
                view, "/pick-up/letter", typed, 0, key.equals("go") ? text("arrival.kiosk.code.short") : "", false);
    }

    @GetMapping("/arrival")
    KioskCollectPage arrival(@PathVariable String location, @RequestParam String code, HttpServletRequest request) {
        locations.get(location);
        return new KioskCollectPage(
                view(location, code, request), code, UUID.randomUUID().toString());
    }

    @PostMapping("/arrival")
    Object arrive(
            @PathVariable String location,
            @RequestParam String code,
            @RequestParam String key,
            HttpServletRequest request) {
        var view = view(location, code, request);
        return answers.to(arrivals.arrive(code, location, KioskAnswers.visitor(view, key)), view);
    }

    @GetMapping("/request")
    Object request(@PathVariable String location, @RequestParam String step, HttpServletRequest request) {
        var view = KioskView.of(location, "/pick-up/request", "step=" + Links.encode(step), request);
        return arrivals.requestFirst(step, location)
                .map(first -> answers.to(first, view))
                .orElseThrow(() -> new NotFound("Nothing comes before '" + step + "'."));
    }

    private static KioskView view(String location, String code, HttpServletRequest request) {
        return KioskView.of(location, "/pick-up/arrival", "code=" + Links.encode(code), request);
    }
}
