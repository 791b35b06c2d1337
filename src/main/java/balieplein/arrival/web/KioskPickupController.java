package balieplein.arrival.web;

import static balieplein.web.Texts.text;

import balieplein.identity.AtDevice;
import balieplein.identity.Role;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.pickups.PickupArrival;
import balieplein.pickups.PickupArrivals;
import balieplein.web.Formats;
import balieplein.web.Links;
import balieplein.web.NotFound;
import balieplein.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final KioskAnswers answers;
    private final Locations locations;

    KioskPickupController(PickupArrivals arrivals, KioskAnswers answers, Locations locations) {
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
        return answer(arrivals.arrive(code, location, KioskAnswers.visitor(view, key)), view);
    }

    @GetMapping("/request")
    Object request(@PathVariable String location, @RequestParam String step, HttpServletRequest request) {
        var view = KioskView.of(location, "/pick-up/request", "step=" + Links.encode(step), request);
        return arrivals.requestFirst(step, location)
                .map(first -> answer(first, view))
                .orElseThrow(() -> new NotFound("Nothing comes before '" + step + "'."));
    }

    private Object answer(PickupArrival outcome, KioskView view) {
        return switch (outcome) {
            case PickupArrival.Arrived(var checkIn) -> answers.to(checkIn, view, 0, null);
            case PickupArrival.NotReady(var day) ->
                refusal("pickup-not-ready", day == null ? "" : Formats.date(day), List.of(), view, null);
            case PickupArrival.Over _ -> refusal("pickup-over", "", List.of(), view, null);
            case PickupArrival.Elsewhere(var place) ->
                refusal(
                        "pickup-elsewhere",
                        locations.find(place).map(Location::name).orElse(place),
                        List.of(),
                        view,
                        null);
            case PickupArrival.Unknown() -> refusal("pickup-unknown", "", List.of(), view, null);
            case PickupArrival.RequestFirst(var before, var moments) ->
                refusal(
                        "request-first",
                        "",
                        moments.starts().stream().map(ArrivalTexts::moment).toList(),
                        view,
                        view.outside("/appointments/slots?item=" + Links.encode(before) + "&location="
                                + moments.location()));
        };
    }

    private static KioskRefusalPage refusal(
            String why, String detail, List<String> instead, KioskView view, @Nullable String booking) {
        return new KioskRefusalPage(view, new Refusal(why, detail, instead), 0, booking);
    }

    private static KioskView view(String location, String code, HttpServletRequest request) {
        return KioskView.of(location, "/pick-up/arrival", "code=" + Links.encode(code), request);
    }
}
