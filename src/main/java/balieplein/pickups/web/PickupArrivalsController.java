package balieplein.pickups.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Actor;
import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.kernel.Code;
import balieplein.pickups.PickupArrival;
import balieplein.pickups.PickupArrivals;
import balieplein.plaza.CheckIn;
import balieplein.plaza.Visitor;
import balieplein.web.Answers;
import balieplein.web.FieldErrors;
import balieplein.web.NotFound;
import balieplein.web.Problem;
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

    record Ticket(String visit, String ticket, int position) {}

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
    ResponseEntity<Ticket> checkIn(
            @RequestBody Body body, @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var errors = FieldErrors.none();
        var location = NewItemBody.required(errors, "location", body.location(), 60);
        var number = NewItemBody.number(errors, "number", body.number());
        var step = Objects.requireNonNullElse(body.step(), "");
        if (body.code() == null && (!Code.isValid(step) || number == null)) {
            errors.add("code", "required", text("pickups.error.code"));
        }
        errors.refuse();
        Reach.require(Place.location(location));
        var visitor = new Visitor(Texts.language(), null, null, channel(), key);
        return answer(
                body.code() != null
                        ? arrivals.arrive(body.code(), location, visitor)
                        : arrivals.arrive(step, Objects.requireNonNull(number), location, visitor));
    }

    private static ResponseEntity<Ticket> answer(PickupArrival outcome) {
        return switch (outcome) {
            case PickupArrival.Arrived(CheckIn.Registered registered) ->
                ResponseEntity.status(201)
                        .body(new Ticket(
                                registered.visit().code(), registered.visit().ticket(), registered.position()));
            case PickupArrival.Arrived(var refused) -> problem("not-now").response();
            case PickupArrival.NotReady(var day) ->
                day == null
                        ? problem("not-ready").response()
                        : problem("not-ready").with("expected", day).response();
            case PickupArrival.Over(var state) ->
                problem("over").with("state", state.tag()).response();
            case PickupArrival.Elsewhere(var location) ->
                problem("elsewhere").with("location", location).response();
            case PickupArrival.RequestFirst(var before, var moments) ->
                problem("request-first")
                        .with("step", before)
                        .with(
                                "alternatives",
                                moments.starts().stream().map(CityTime::offset).toList())
                        .response();
            case PickupArrival.Unknown() -> throw new NotFound("No item with this code.");
        };
    }

    private static Problem problem(String slug) {
        return Problem.of(409, slug, text("pickups.problem." + slug))
                .detail(text("pickups.problem." + slug + ".advice"));
    }

    private static String channel() {
        return Actor.current().has(Role.KIOSK) ? "kiosk" : "info";
    }
}
