package balieplein.pickups.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.pickups.Pickups;
import balieplein.web.Answers;
import balieplein.web.FieldErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Finding items over the API, by their code or by the number of a card (EXP-02).
@RestController
@RequestMapping("/api/v1/pickups/look-ups")
@Allowed({Role.COUNTER, Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(PickupPlaces.class)
class PickupLookUpsController {

    private final Pickups pickups;

    PickupLookUpsController(Pickups pickups) {
        this.pickups = pickups;
    }

    /// @param number of the holder, with a reason: the look-up stays on record
    record LookUp(
            @Nullable String code,
            @Nullable String number,
            @Nullable String reason) {}

    record Found(List<PickupBody> items) {}

    /// Finds items by the code or reference, or all of one person by the number of the card.
    @Answers(problems = "422 invalid-input")
    @PostMapping
    Found lookUp(@RequestBody LookUp body) {
        if (body.code() != null) {
            return new Found(pickups.find(body.code()).stream()
                    .filter(item -> Reach.includes(Place.location(item.location())))
                    .map(PickupBody::of)
                    .toList());
        }
        var errors = FieldErrors.none();
        var number = BodyFields.number(errors, "number", body.number());
        var reason = BodyFields.required(errors, "reason", body.reason(), 500);
        if (number == null) {
            errors.add("number", "required", text("pickups.error.number"));
        }
        errors.refuse();
        return new Found(pickups.lookUp(java.util.Objects.requireNonNull(number), reason).stream()
                .filter(item -> Reach.includes(Place.location(item.location())))
                .map(PickupBody::of)
                .toList());
    }
}
