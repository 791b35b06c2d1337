package balieplein.scenarios.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.kernel.Money;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.scenarios.Costs;
import balieplein.scenarios.HourCosts;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import balieplein.web.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The prices of an hour at the counters, with which scenarios say euros.
@Allowed({Role.ANALYST, Role.LOCATION_MANAGER, Role.ADMIN})
@Controller
class HourCostsController {

    private static final Set<String> SAID = Set.of("done", "changed-meanwhile");

    private final Costs costs;
    private final Locations locations;

    HourCostsController(Costs costs, Locations locations) {
        this.costs = costs;
        this.locations = locations;
    }

    @GetMapping("/staff/hour-costs/{location}")
    HourCostsPage show(@PathVariable String location, @RequestParam(defaultValue = "") String said) {
        Reach.require(Place.location(location));
        var now = costs.get(location);
        var typed = new HashMap<String, String>();
        now.pools()
                .forEach((pool, price) -> typed.put(field(pool), price.euros().replace('.', ',')));
        return page(locations.get(location), now.version(), typed, SAID.contains(said) ? said : "", FieldErrors.none());
    }

    @PostMapping("/staff/hour-costs/{location}")
    Object save(@PathVariable String location, @RequestParam int version, @RequestParam Map<String, String> form) {
        Reach.require(Place.location(location));
        var errors = FieldErrors.none();
        var place = locations.get(location);
        var pools = new HashMap<String, Money>();
        for (var pool : place.pools()) {
            var written = form.getOrDefault(field(pool.code()), "").strip().replace(',', '.');
            if (!written.isEmpty()
                    && (!written.matches("\\d{1,4}([.]\\d{1,2})?")
                            || Money.parse(written).isZero())) {
                errors.add(field(pool.code()), "amount", text("scenarios.staff.fault.price"));
            } else if (!written.isEmpty()) {
                pools.put(pool.code(), Money.parse(written));
            }
        }
        if (!errors.isEmpty()) {
            return page(place, version, form, "", errors);
        }
        var said = costs.save(new HourCosts(location, pools, version)) ? "done" : "changed-meanwhile";
        return Redirect.to("/staff/hour-costs/" + location + "?said=" + said);
    }

    private static HourCostsPage page(
            Location location, int version, Map<String, String> typed, String said, FieldErrors errors) {
        var prices = location.pools().stream()
                .map(pool -> new HourCostsPage.Price(
                        field(pool.code()),
                        pool.name().in(Texts.language()),
                        typed.getOrDefault(field(pool.code()), "")))
                .toList();
        return new HourCostsPage(location.code(), location.name(), version, prices, said, errors);
    }

    private static String field(String pool) {
        return "price-" + pool;
    }
}
