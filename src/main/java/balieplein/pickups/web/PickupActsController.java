package balieplein.pickups.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.pickups.Pickups;
import balieplein.web.Answers;
import balieplein.web.FieldErrors;
import balieplein.web.Problem;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What happens to an item: ready, blocked, cleared, its holder moved away (EXP-02, EXP-06).
@RestController
@RequestMapping("/api/v1/pickups/{code}")
@Allowed({Role.COUNTER, Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(PickupPlaces.class)
class PickupActsController {

    private final Pickups pickups;

    PickupActsController(Pickups pickups) {
        this.pickups = pickups;
    }

    record Shelf(@Nullable String shelf) {}

    record Reason(@Nullable String reason) {}

    /// @param how `returned` or `destroyed`
    record Clearing(@Nullable String how, @Nullable String reason) {}

    /// It is made; with a shelf where it lies. The resident is told.
    @Answers(problems = {"409 illegal-transition", "422 invalid-input"})
    @PostMapping("/ready")
    ResponseEntity<PickupBody> ready(@PathVariable String code, @RequestBody Shelf body) {
        var errors = FieldErrors.none();
        var shelf = BodyFields.required(errors, "shelf", body.shelf(), 30);
        errors.refuse();
        return moved(code, item -> pickups.ready(item, shelf));
    }

    @Answers(problems = {"409 illegal-transition", "422 invalid-input"})
    @PostMapping("/block")
    ResponseEntity<PickupBody> block(@PathVariable String code, @RequestBody Reason body) {
        var reason = reason(body.reason());
        return moved(code, item -> pickups.block(item, reason));
    }

    @Answers(problems = "409 illegal-transition")
    @PostMapping("/release")
    ResponseEntity<PickupBody> release(@PathVariable String code) {
        return moved(code, pickups::release);
    }

    /// Its holder moved to another town; a program that hears of it tells the desk (EXP-06).
    @Answers(problems = "409 illegal-transition")
    @PostMapping("/moved-away")
    ResponseEntity<PickupBody> movedAway(@PathVariable String code) {
        return moved(code, pickups::movedAway);
    }

    @Answers(problems = {"409 illegal-transition", "422 invalid-input"})
    @PostMapping("/clear")
    ResponseEntity<PickupBody> clear(@PathVariable String code, @RequestBody Clearing body) {
        var how = Objects.requireNonNullElse(body.how(), "");
        if (!how.equals("returned") && !how.equals("destroyed")) {
            FieldErrors.none().add("how", "invalid", text("pickups.error.how")).refuse();
        }
        var reason = reason(body.reason());
        return moved(code, item -> pickups.clear(item, how.equals("destroyed"), reason));
    }

    private ResponseEntity<PickupBody> moved(String typed, Predicate<String> move) {
        var code = pickups.get(typed).code();
        return move.test(code)
                ? ResponseEntity.ok(PickupBody.of(pickups.get(code)))
                : Problem.of(409, "illegal-transition", text("pickups.problem.illegal-transition"))
                        .with("state", pickups.get(code).state().tag())
                        .response();
    }

    private static String reason(@Nullable String said) {
        var errors = FieldErrors.none();
        var reason = BodyFields.required(errors, "reason", said, 500);
        errors.refuse();
        return reason;
    }
}
