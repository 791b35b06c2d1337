package balieplein.pickups.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Actor;
import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.kernel.Code;
import balieplein.pickups.PickupArrivals;
import balieplein.plaza.Visitor;
import balieplein.web.Answers;
import balieplein.web.FieldErrors;
import balieplein.web.Texts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Checking in with the code of what lies ready, or with a card; without either, people check in for the step itself
/// (EXP-03).
@RestController
@RequestMapping("/api/v1/pickups/check-ins")
@Allowed({Role.KIOSK, Role.INFO, Role.COUNTER, Role.FLOOR_MANAGER, Role.ADMIN})
class PickupArrivalsController {

    private final PickupArrivals arrivals;

    PickupArrivalsController(PickupArrivals arrivals) {
        this.arrivals = arrivals;
    }

    /// @param code of the item, or its link; or else step and number
    /// @param number of the holder, read from a card
    record Body(
            @Nullable String code,
            @Nullable String step,
            @Nullable String number,
            @Nullable String location) {}

    @Answers(
            value = 201,
            problems = {
                "404 not-found",
                "409 not-ready",
                "409 over",
                "409 elsewhere",
                "409 request-first",
                "409 not-now",
                "422 invalid-input"
            })
    @PostMapping
    ResponseEntity<PickupArrivalAnswers.Ticket> checkIn(
            @RequestBody Body body, @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var errors = FieldErrors.none();
        var location = BodyFields.required(errors, "location", body.location(), 60);
        var number = BodyFields.number(errors, "number", body.number());
        var step = Objects.requireNonNullElse(body.step(), "");
        if (body.code() == null && (!Code.isValid(step) || number == null)) {
            errors.add("code", "required", text("pickups.error.code"));
        }
        errors.refuse();
        Reach.require(Place.location(location));
        var visitor = new Visitor(Texts.language(), null, null, channel(), key);
        return PickupArrivalAnswers.of(
                body.code() != null
                        ? arrivals.arrive(body.code(), location, visitor)
                        : arrivals.arrive(step, Objects.requireNonNull(number), location, visitor));
    }

    private static String channel() {
        return Actor.current().has(Role.KIOSK) ? "kiosk" : "info";
    }
}
