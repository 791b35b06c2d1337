package balieplein.pickups.web;

import static balieplein.web.Texts.text;

import balieplein.pickups.HandingOut;
import balieplein.web.InvalidInput;
import balieplein.web.Problem;
import org.springframework.http.ResponseEntity;

/// Tells a program what came of giving out.
final class HandoutAnswers {

    private HandoutAnswers() {}

    static ResponseEntity<HandoutsApiController.Handout> of(HandingOut outcome) {
        return switch (outcome) {
            case HandingOut.Given(var due, var left) ->
                ResponseEntity.status(201).body(new HandoutsApiController.Handout(due.euros(), left));
            case HandingOut.OutOfStock(var left) ->
                problem("out-of-stock").with("left", left).response();
            case HandingOut.OverLimit(var limit, var taken) ->
                problem("over-limit").with("limit", limit).with("taken", taken).response();
            case HandingOut.WhoIsIt(var limit) ->
                throw new InvalidInput("number", "required", text("pickups.staff.handout.who", limit));
            case HandingOut.NotOffered() -> problem("not-offered").response();
            case HandingOut.KeyReused() ->
                Problem.of(422, "idempotency-key-reused", text("pickups.problem.key-reused"))
                        .response();
        };
    }

    private static Problem problem(String slug) {
        return Problem.of(409, slug, text("pickups.problem." + slug))
                .detail(text("pickups.problem." + slug + ".advice"));
    }
}
