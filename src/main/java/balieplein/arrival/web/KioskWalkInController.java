package balieplein.arrival.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.VisitItem;
import balieplein.catalogue.ProductStep;
import balieplein.catalogue.Products;
import balieplein.identity.AtDevice;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.pickups.PickupOffers;
import balieplein.plaza.CheckIns;
import balieplein.web.Links;
import balieplein.web.NotFound;
import balieplein.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The kiosk for who comes without an appointment: to collect something (EXP-01), or for a number (GUI-02). At most
/// three touches.
@Controller
@AtDevice(Role.KIOSK)
@RequestMapping("/kiosk/{location}")
class KioskWalkInController {

    private final CheckIns checkIns;
    private final Locations locations;
    private final Products products;
    private final KioskChoices choices;
    private final KioskAnswers answers;
    private final PickupOffers offers;
    private final InstantSource clock;

    KioskWalkInController(
            CheckIns checkIns,
            Locations locations,
            Products products,
            KioskChoices choices,
            KioskAnswers answers,
            PickupOffers offers,
            InstantSource clock) {
        this.checkIns = checkIns;
        this.locations = locations;
        this.products = products;
        this.choices = choices;
        this.answers = answers;
        this.offers = offers;
        this.clock = clock;
    }

    @GetMapping("/pick-up")
    KioskChoicesPage pickups(@PathVariable String location, HttpServletRequest request) {
        var view = KioskView.of(location, "/pick-up", "", request);
        return new KioskChoicesPage(
                view, text("arrival.kiosk.pickup.title"), choices.pickups(place(location), today(), view), "");
    }

    @GetMapping("/products")
    KioskChoicesPage products(@PathVariable String location, HttpServletRequest request) {
        var view = KioskView.of(location, "/products", "", request);
        return new KioskChoicesPage(
                view, text("arrival.kiosk.products.title"), choices.first(place(location), today(), view), "");
    }

    @GetMapping("/themes")
    KioskChoicesPage themes(@PathVariable String location, HttpServletRequest request) {
        var view = KioskView.of(location, "/themes", "", request);
        return new KioskChoicesPage(
                view,
                text("arrival.kiosk.products.title"),
                choices.themes(place(location), today(), view),
                "/products");
    }

    @GetMapping("/themes/{theme}")
    KioskChoicesPage theme(
            @PathVariable String location,
            @PathVariable String theme,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request) {
        var found = KioskThemes.find(theme).orElseThrow(() -> new NotFound("No theme '" + theme + "'."));
        var view = KioskView.of(location, "/themes/" + theme, "page=" + page, request);
        return new KioskChoicesPage(
                view, KioskThemes.name(found), choices.of(found, page, place(location), today(), view), "/themes");
    }

    @GetMapping("/products/{step}")
    KioskBringPage bring(
            @PathVariable String location,
            @PathVariable String step,
            @RequestParam(defaultValue = "products") String from,
            @RequestParam(defaultValue = "false") boolean missing,
            @RequestParam(defaultValue = "") String earlier,
            HttpServletRequest request) {
        place(location);
        var known = known(step);
        var list = from.equals("pick-up") ? "pick-up" : "products";
        var own = "from=" + list + (earlier.isEmpty() ? "" : "&earlier=" + Links.encode(earlier));
        var language = Texts.language();
        return new KioskBringPage(
                KioskView.of(location, "/products/" + step, missing ? own + "&missing=true" : own, request),
                products.nameOf(step, language),
                known.documents().stream()
                        .map(document -> document.in(language))
                        .toList(),
                step,
                "/" + list,
                earlier,
                UUID.randomUUID().toString(),
                list.equals("pick-up") && offers.offer(step).after() != null,
                missing);
    }

    @PostMapping("/products/{step}")
    Object take(
            @PathVariable String location,
            @PathVariable String step,
            @RequestParam String key,
            @RequestParam(defaultValue = "") String earlier,
            HttpServletRequest request) {
        known(step);
        var view = KioskView.of(location, "/products/" + step, "", request);
        var visitor = KioskAnswers.visitor(view, key);
        var items = List.of(new VisitItem(step, 1, null));
        return answers.to(checkIns.walkIn(location, items, visitor, earlier.isEmpty() ? null : earlier), view, 0, step);
    }

    private ProductStep known(String step) {
        return products.findStep(step)
                .filter(found -> products.find(found.product()).isPresent())
                .orElseThrow(() -> new NotFound("No product step '" + step + "'."));
    }

    private Location place(String location) {
        return locations.get(location);
    }

    private LocalDate today() {
        return CityTime.date(clock.instant());
    }
}
