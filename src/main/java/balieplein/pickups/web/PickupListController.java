package balieplein.pickups.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.locations.Locations;
import balieplein.pickups.PickupLists;
import balieplein.pickups.PickupOffers;
import balieplein.pickups.PickupState;
import balieplein.web.Choice;
import balieplein.web.Links;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of items, also of those nobody came for (EXP-06).
@Controller
@RequestMapping("/staff/pickups")
@Allowed({Role.COUNTER, Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(PickupPlaces.class)
class PickupListController {

    private static final int ON_A_PAGE = 50;

    private final PickupLists lists;
    private final PickupOffers offers;
    private final PickupTexts texts;
    private final Locations locations;

    PickupListController(PickupLists lists, PickupOffers offers, PickupTexts texts, Locations locations) {
        this.lists = lists;
        this.offers = offers;
        this.texts = texts;
        this.locations = locations;
    }

    @GetMapping("/list")
    PickupListPage list(
            @RequestParam(defaultValue = "") String location,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "since") String order,
            @RequestParam(defaultValue = "1") int page) {
        var reachable = reachable();
        var query = AskedItems.of(location, state, step, overdue, order);
        var total = lists.count(query);
        var pages = Math.max(1, (total + ON_A_PAGE - 1) / ON_A_PAGE);
        var shown = Math.clamp(page, 1, pages);
        var asked = "?location=" + Links.encode(location) + "&state=" + Links.encode(state) + "&step="
                + Links.encode(step) + "&overdue=" + overdue + "&order=" + Links.encode(order);
        return new PickupListPage(
                location,
                state,
                step,
                overdue,
                order,
                reachable,
                Arrays.stream(PickupState.values())
                        .map(each -> new Choice(each.tag(), text("pickups.state." + each.tag())))
                        .toList(),
                offers.rules().offers().stream()
                        .map(offer -> new Choice(offer.step(), texts.product(offer.step())))
                        .toList(),
                lists.list(query, shown, ON_A_PAGE).stream().map(texts::row).toList(),
                total,
                shown,
                pages,
                Links.href("/staff/pickups/list" + asked + "&page="),
                Links.href("/staff/pickups/list.csv" + asked));
    }

    private List<Choice> reachable() {
        return locations.list().stream()
                .filter(each -> Reach.includes(Place.location(each.code())))
                .map(each -> new Choice(each.code(), each.name()))
                .toList();
    }
}
