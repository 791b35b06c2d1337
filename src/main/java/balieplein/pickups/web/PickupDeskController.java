package balieplein.pickups.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Actor;
import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.kernel.NationalNumber;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.pickups.ItemQuery;
import balieplein.pickups.PickupItem;
import balieplein.pickups.PickupLists;
import balieplein.pickups.PickupState;
import balieplein.pickups.Pickups;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Formats;
import balieplein.web.Links;
import balieplein.web.Redirect;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The express desk on a screen (EXP-02): scan a letter or a card, see the shelf. A number is posted, so that it never
/// stands in an address, and asks for a reason.
@Controller
@RequestMapping("/staff/pickups")
@Allowed({Role.COUNTER, Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(PickupPlaces.class)
class PickupDeskController {

    private static final int MOST_FOUND = 50;
    private static final int LONGEST_REASON = 500;

    private final Pickups pickups;
    private final PickupLists lists;
    private final PickupTexts texts;
    private final Locations locations;

    PickupDeskController(Pickups pickups, PickupLists lists, PickupTexts texts, Locations locations) {
        this.pickups = pickups;
        this.lists = lists;
        this.texts = texts;
        this.locations = locations;
    }

    @GetMapping
    PickupDeskPage show(
            @RequestParam(defaultValue = "") String location,
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "") List<String> found) {
        var items = found.stream()
                .limit(MOST_FOUND)
                .flatMap(code -> pickups.find(code).stream())
                .filter(PickupDeskController::isWithinReach)
                .map(texts::row)
                .toList();
        return page(place(location), "", "", false, items, said, FieldErrors.none());
    }

    @PostMapping("/look-ups")
    Object lookUp(
            @RequestParam(defaultValue = "") String location,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String reason) {
        var number = NationalNumber.find(q).orElse(null);
        if (number != null) {
            return lookUp(place(location), number, reason.strip());
        }
        var item = q.isBlank()
                ? null
                : pickups.find(q).filter(PickupDeskController::isWithinReach).orElse(null);
        if (item == null) {
            var errors = FieldErrors.none().add("q", "unknown", text("pickups.staff.desk.unknown"));
            return page(place(location), q.strip(), reason, false, List.of(), "", errors);
        }
        return Redirect.to(PickupItemController.path(item.code()));
    }

    private Object lookUp(String location, NationalNumber number, String reason) {
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            var errors = FieldErrors.none().add("reason", "required", text("pickups.staff.desk.reason-needed"));
            return page(location, "", "", true, List.of(), "", errors);
        }
        var items = pickups.lookUp(number, reason).stream()
                .filter(PickupDeskController::isWithinReach)
                .toList();
        if (items.isEmpty()) {
            var errors = FieldErrors.none().add("q", "nothing", text("pickups.staff.desk.nothing"));
            return page(location, "", reason, false, List.of(), "", errors);
        }
        if (items.size() == 1) {
            return Redirect.to(PickupItemController.path(items.getFirst().code()));
        }
        var codes = items.stream().map(PickupItem::code).collect(Collectors.joining(","));
        return Redirect.to("/staff/pickups?location=" + Links.encode(location) + "&found=" + codes);
    }

    private PickupDeskPage page(
            String location,
            String typed,
            String reason,
            boolean needsReason,
            List<ItemRow> found,
            String said,
            FieldErrors errors) {
        var counts = lists.counts(location.isEmpty() ? null : location);
        var overdue = lists.count(new ItemQuery(location.isEmpty() ? null : location, null, null, true, "since"));
        return new PickupDeskPage(
                location,
                reachable().stream()
                        .map(each -> new Choice(each.code(), each.name()))
                        .toList(),
                typed,
                reason,
                needsReason,
                found,
                Arrays.stream(PickupState.values())
                        .filter(state -> !state.isOver())
                        .map(state -> new PickupDeskPage.Count(
                                state.tag(),
                                text("pickups.state." + state.tag()),
                                Formats.number(counts.getOrDefault(state, 0))))
                        .toList(),
                overdue,
                Actor.current().hasAny(Role.FLOOR_MANAGER, Role.ADMIN),
                said,
                errors);
    }

    /// The one that was asked for, or the first in reach.
    private String place(String wanted) {
        return reachable().stream()
                .map(Location::code)
                .filter(code -> wanted.isEmpty() || code.equals(wanted))
                .findFirst()
                .orElse("");
    }

    private List<Location> reachable() {
        return locations.list().stream()
                .filter(each -> Reach.includes(Place.location(each.code())))
                .toList();
    }

    private static boolean isWithinReach(PickupItem item) {
        return Reach.includes(Place.location(item.location()));
    }
}
