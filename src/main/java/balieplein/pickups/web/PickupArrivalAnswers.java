package balieplein.pickups.web;

import static balieplein.web.Texts.text;

import balieplein.kernel.CityTime;
import balieplein.pickups.PickupArrival;
import balieplein.plaza.CheckIn;
import balieplein.web.NotFound;
import balieplein.web.Problem;
import org.springframework.http.ResponseEntity;

/// What came of checking in for something that lies ready, in the words of the API.
final class PickupArrivalAnswers {

    private PickupArrivalAnswers() {}

    record Ticket(String visit, String ticket, int position) {}

    static ResponseEntity<Ticket> of(PickupArrival outcome) {
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
}
