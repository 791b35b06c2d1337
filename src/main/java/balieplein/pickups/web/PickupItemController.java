package balieplein.pickups.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.pickups.HandOver;
import balieplein.pickups.PickupItem;
import balieplein.pickups.Pickups;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One item at the desk: hand it over, or say what else happened to it.
@Controller
@RequestMapping("/staff/pickups/items/{code}")
@Allowed({Role.COUNTER, Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(PickupPlaces.class)
class PickupItemController {

    private static final int LONGEST_SHELF = 30;

    private final Pickups pickups;
    private final PickupItemPages pages;

    PickupItemController(Pickups pickups, PickupItemPages pages) {
        this.pickups = pickups;
        this.pages = pages;
    }

    static String path(String code) {
        return "/staff/pickups/items/" + code;
    }

    @GetMapping
    PickupItemPage show(@PathVariable String code, @RequestParam(defaultValue = "") String said) {
        return pages.of(pickups.get(code), said, Map.of(), FieldErrors.none());
    }

    @PostMapping("/hand-over")
    Object handOver(@PathVariable String code, @RequestParam Map<String, String> form) {
        var item = pickups.get(code);
        var errors = FieldErrors.none();
        var collector = HandOverBody.of(form).read(errors);
        if (!errors.isEmpty()) {
            return pages.again(item, form, errors);
        }
        var outcome = pickups.handOver(item.code(), collector);
        if (outcome instanceof HandOver.Done) {
            return Redirect.to(path(item.code()) + "?said=handed-over");
        }
        errors.add(HandOverTexts.field(outcome), "refused", HandOverTexts.why(outcome));
        return pages.again(pickups.get(code), form, errors);
    }

    /// It is ready on a shelf, or lies on another one.
    @PostMapping("/shelf")
    Object shelf(@PathVariable String code, @RequestParam Map<String, String> form) {
        var item = pickups.get(code);
        var shelf = form.getOrDefault("shelf", "").strip();
        if (shelf.isEmpty() || shelf.length() > LONGEST_SHELF) {
            return pages.again(
                    item, form, FieldErrors.none().add("shelf", "required", text("pickups.staff.item.shelf-needed")));
        }
        var wasReady = item.readyAt() != null;
        var moved = wasReady ? pickups.shelve(item.code(), shelf) : pickups.ready(item.code(), shelf);
        return done(item, moved, wasReady ? "shelved" : "readied");
    }

    static Redirect done(PickupItem item, boolean moved, String said) {
        return Redirect.to(path(item.code()) + "?said=" + (moved ? said : "changed-meanwhile"));
    }
}
