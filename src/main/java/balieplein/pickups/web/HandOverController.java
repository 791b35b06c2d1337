package balieplein.pickups.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.pickups.HandOver;
import balieplein.pickups.Pickups;
import balieplein.web.Answers;
import balieplein.web.FieldErrors;
import balieplein.web.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Hands an item over, once, to whom the rules of its product allow (EXP-02, EXP-08).
@RestController
@RequestMapping("/api/v1/pickups/{code}/hand-over")
@Allowed({Role.COUNTER, Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(PickupPlaces.class)
class HandOverController {

    private final Pickups pickups;

    HandOverController(Pickups pickups) {
        this.pickups = pickups;
    }

    @Answers(
            problems = {
                "409 not-ready",
                "409 handed-over",
                "409 blocked",
                "409 uncollected",
                "409 wrong-person",
                "409 identity-unchecked",
                "409 proxy-forbidden",
                "409 proxy-expired",
                "409 proxy-minor",
                "409 too-young-alone",
                "409 not-a-child",
                "422 invalid-input"
            })
    @PostMapping
    ResponseEntity<PickupBody> handOver(@PathVariable String code, @RequestBody HandOverBody body) {
        var errors = FieldErrors.none();
        var collector = body.read(errors);
        errors.refuse();
        var outcome = pickups.handOver(pickups.get(code).code(), collector);
        if (outcome instanceof HandOver.Done(var item)) {
            return ResponseEntity.ok(PickupBody.of(item));
        }
        var problem = Problem.of(409, String.valueOf(HandOverTexts.slug(outcome)), text("pickups.problem.title"))
                .detail(HandOverTexts.why(outcome));
        return outcome instanceof HandOver.NotReady(var day) && day != null
                ? problem.with("expected", day).response()
                : problem.response();
    }
}
