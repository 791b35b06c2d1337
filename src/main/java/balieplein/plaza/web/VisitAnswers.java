package balieplein.plaza.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.HouseRules;
import balieplein.kernel.CityTime;
import balieplein.plaza.Moving;
import balieplein.plaza.Visits;
import balieplein.web.InvalidInput;
import balieplein.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// What programs hear about an action on a visit.
@Component
class VisitAnswers {

    private final Visits visits;
    private final HouseRules rules;

    VisitAnswers(Visits visits, HouseRules rules) {
        this.visits = visits;
        this.rules = rules;
    }

    ResponseEntity<VisitBody> of(Moving outcome) {
        return switch (outcome) {
            case Moving.Moved(var visit) -> ResponseEntity.ok(body(visit.code()));
            case Moving.NotAllowed(var move, var current) ->
                problem("illegal-transition")
                        .with("state", current.state().tag())
                        .with("event", move.tag())
                        .response();
            case Moving.ServiceClosed(var target, var moments) ->
                problem("service-closed")
                        .with("to", target)
                        .with(
                                "alternatives",
                                moments.starts().stream().map(CityTime::offset).toList())
                        .response();
            case Moving.NotUndone(var last) ->
                problem("illegal-transition").with("event", last.tag()).response();
            case Moving.ColleagueAway(var session) ->
                problem("colleague-away")
                        .with("state", session.state().tag())
                        .with("since", CityTime.offset(session.since()))
                        .response();
            case Moving.NoSkill(var target) ->
                problem("no-skill").with("to", target).response();
            case Moving.NothingHandled() -> throw new InvalidInput("handled", "required", text("plaza.error.handled"));
        };
    }

    /// @param to whom or where the visitor was meant to go
    ResponseEntity<VisitBody> of(Moving outcome, String to) {
        return outcome instanceof Moving.Moved(var visit) && visit.place().isWithDeputyOf(to)
                ? ResponseEntity.ok(body(visit.code(), text("plaza.transfer.deputy")))
                : of(outcome);
    }

    VisitBody body(String code) {
        return body(code, null);
    }

    private VisitBody body(String code, @Nullable String warning) {
        var visit = visits.get(code);
        return VisitBody.of(
                visit, warning, visits.events(code), rules.on(visit.place().day()));
    }

    private static Problem problem(String slug) {
        return Problem.of(409, slug, text("plaza.problem." + slug)).detail(text("plaza.problem." + slug + ".advice"));
    }
}
