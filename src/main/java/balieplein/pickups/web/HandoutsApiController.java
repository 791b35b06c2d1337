package balieplein.pickups.web;

import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.pickups.Handouts;
import balieplein.web.Answers;
import balieplein.web.FieldErrors;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Stock and giving out over the counter, for tills and other programs (EXP-05).
@RestController
@RequestMapping("/api/v1/pickups")
@Allowed({Role.COUNTER, Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(PickupPlaces.class)
class HandoutsApiController {

    private final Handouts handouts;

    HandoutsApiController(Handouts handouts) {
        this.handouts = handouts;
    }

    /// @param price in euro
    record StockItem(
            String step,
            String price,
            @Nullable Integer left,
            @Nullable Integer perYear,
            boolean outOfStock) {}

    record Stock(List<StockItem> items) {}

    record HandoutBody(
            @Nullable String location,
            @Nullable String step,
            @Nullable Integer quantity,
            @Nullable String number,
            @Nullable String reason) {}

    /// @param due in euro
    record Handout(String due, @Nullable Integer left) {}

    @Answers(problems = "404 not-found")
    @GetMapping("/stock")
    Stock stock(@RequestParam String location) {
        return new Stock(handouts.list(location).stream()
                .map(ware -> new StockItem(ware.step(), ware.fee().euros(), ware.left(), ware.perYear(), ware.out()))
                .toList());
    }

    @Answers(
            value = 201,
            problems = {
                "409 out-of-stock",
                "409 over-limit",
                "409 not-offered",
                "422 invalid-input",
                "422 idempotency-key-reused"
            })
    @PostMapping("/handouts")
    ResponseEntity<Handout> give(
            @RequestBody HandoutBody body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var errors = FieldErrors.none();
        var location = BodyFields.required(errors, "location", body.location(), 60);
        var step = BodyFields.required(errors, "step", body.step(), 80);
        var quantity = String.valueOf(Objects.requireNonNullElse(body.quantity(), 1));
        var number = Objects.requireNonNullElse(body.number(), "");
        var wanted = new HandoutForm(location, step, quantity, number, Objects.requireNonNullElse(body.reason(), ""))
                .read(errors, key);
        errors.refuse();
        Reach.require(Place.location(location));
        return HandoutAnswers.of(handouts.handOut(Objects.requireNonNull(wanted)));
    }
}
