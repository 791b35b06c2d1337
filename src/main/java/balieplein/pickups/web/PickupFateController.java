package balieplein.pickups.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.pickups.Pickups;
import balieplein.web.FieldErrors;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What else becomes of an item: it is held back, let go, or sent back and destroyed; its holder moved away.
@Controller
@RequestMapping("/staff/pickups/items/{code}")
@Allowed({Role.COUNTER, Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(PickupPlaces.class)
class PickupFateController {

    private static final int LONGEST_REASON = 500;

    private final Pickups pickups;
    private final PickupItemPages pages;

    PickupFateController(Pickups pickups, PickupItemPages pages) {
        this.pickups = pickups;
        this.pages = pages;
    }

    @PostMapping("/block")
    Object block(@PathVariable String code, @RequestParam Map<String, String> form) {
        var item = pickups.get(code);
        var reason = form.getOrDefault("reason", "").strip();
        return isReason(reason)
                ? PickupItemController.done(item, pickups.block(item.code(), reason), "blocked")
                : pages.again(item, form, noReason("reason"));
    }

    @PostMapping("/release")
    Object release(@PathVariable String code) {
        var item = pickups.get(code);
        return PickupItemController.done(item, pickups.release(item.code()), "released");
    }

    @PostMapping("/moved-away")
    Object movedAway(@PathVariable String code) {
        var item = pickups.get(code);
        return PickupItemController.done(item, pickups.movedAway(item.code()), "moved-away");
    }

    /// It goes back to its maker or is destroyed, with a record (EXP-06).
    @PostMapping("/clear")
    Object clear(@PathVariable String code, @RequestParam Map<String, String> form) {
        var item = pickups.get(code);
        var record = form.getOrDefault("record", "").strip();
        var destroyed = form.getOrDefault("how", "").equals("destroyed");
        return isReason(record)
                ? PickupItemController.done(
                        item, pickups.clear(item.code(), destroyed, record), destroyed ? "destroyed" : "returned")
                : pages.again(item, form, noReason("record"));
    }

    private static boolean isReason(String reason) {
        return !reason.isEmpty() && reason.length() <= LONGEST_REASON;
    }

    private static FieldErrors noReason(String field) {
        return FieldErrors.none().add(field, "required", text("pickups.staff.item.reason-needed"));
    }
}
