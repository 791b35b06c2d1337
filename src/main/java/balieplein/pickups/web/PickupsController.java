package balieplein.pickups.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.locations.Locations;
import balieplein.pickups.NewItem;
import balieplein.pickups.Pickups;
import balieplein.pickups.Registering;
import balieplein.pickups.Registrations;
import balieplein.web.Answers;
import balieplein.web.InvalidInput;
import balieplein.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Registering items and finding them, for the systems in which they are made and for officials (EXP-02).
@RestController
@RequestMapping("/api/v1/pickups")
@Allowed({Role.COUNTER, Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(PickupPlaces.class)
class PickupsController {

    private final Pickups pickups;
    private final Registrations registrations;
    private final Products products;
    private final Locations locations;

    PickupsController(Pickups pickups, Registrations registrations, Products products, Locations locations) {
        this.pickups = pickups;
        this.registrations = registrations;
        this.products = products;
        this.locations = locations;
    }

    @Answers(
            value = 201,
            problems = {"409 reference-taken", "422 invalid-input", "422 idempotency-key-reused"})
    @PostMapping
    ResponseEntity<PickupBody> register(
            @RequestBody NewItemBody body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var item = body.item(key);
        check(item);
        Reach.require(Place.location(item.location()));
        return switch (registrations.register(item)) {
            case Registering.Registered(var registered, var again) ->
                ResponseEntity.status(201).body(PickupBody.of(registered));
            case Registering.ReferenceTaken _ ->
                body.reference() == null
                        ? Problem.of(422, "idempotency-key-reused", text("pickups.problem.idempotency-key-reused"))
                                .response()
                        : Problem.of(409, "reference-taken", text("pickups.problem.reference-taken"))
                                .response();
        };
    }

    @Answers
    @GetMapping("/{code}")
    PickupBody get(@PathVariable String code) {
        return PickupBody.of(pickups.get(code));
    }

    private void check(NewItem item) {
        if (products.findStep(item.step()).isEmpty()) {
            throw new InvalidInput("step", "unknown", text("pickups.error.step"));
        }
        if (locations.find(item.location()).isEmpty()) {
            throw new InvalidInput("location", "unknown", text("pickups.error.location"));
        }
    }
}
