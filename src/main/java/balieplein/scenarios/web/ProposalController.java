package balieplein.scenarios.web;

import static balieplein.web.Formats.date;
import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.locations.Planning;
import balieplein.scenarios.Proposal;
import balieplein.scenarios.Proposals;
import balieplein.scenarios.Scenarios;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// From a result to a document for the college, and from there to a draft of opening hours (OPT-02).
@Allowed({Role.ANALYST, Role.LOCATION_MANAGER, Role.ADMIN})
@Controller
class ProposalController {

    private final Scenarios scenarios;
    private final Proposals proposals;
    private final Locations locations;
    private final Names names;

    ProposalController(Scenarios scenarios, Proposals proposals, Locations locations, Names names) {
        this.scenarios = scenarios;
        this.proposals = proposals;
        this.locations = locations;
        this.names = names;
    }

    @PostMapping("/staff/scenarios/{code}/proposals")
    Redirect propose(@PathVariable String code) {
        Reach.require(Place.location(scenarios.get(code).location()));
        return Redirect.to("/staff/proposals/" + proposals.propose(code).code());
    }

    @GetMapping("/staff/proposals/{code}")
    ProposalPage show(@PathVariable String code) {
        return page(reachable(code), Map.of(), FieldErrors.none());
    }

    @PostMapping("/staff/proposals/{code}/draft")
    Object draft(@PathVariable String code, @RequestParam Map<String, String> form) {
        var proposal = reachable(code);
        var errors = FieldErrors.none();
        var from = TypedDecision.day(form, "from", errors);
        var decided = form.getOrDefault("decided", "").isBlank() ? null : TypedDecision.day(form, "decided", errors);
        if (from == null || !errors.isEmpty()) {
            return page(proposal, form, errors);
        }
        return switch (proposals.draft(proposal, from, TypedDecision.of(form, decided))) {
            case Planning.Planned planned -> Redirect.to("/staff/proposals/" + code);
            case Planning.DayTaken taken ->
                page(
                        proposal,
                        form,
                        errors.add("from", "taken", text("scenarios.staff.fault.taken", date(taken.from()))));
            case Planning.PastDay past ->
                page(proposal, form, errors.add("from", "past", text("scenarios.staff.fault.past")));
            case Planning.ChangedMeanwhile changed ->
                page(proposal, form, errors.add("from", "changed", text("scenarios.staff.fault.taken", date(from))));
            case Planning refusal -> throw new IllegalStateException("Unexpected " + refusal);
        };
    }

    private Proposal reachable(String code) {
        var proposal = proposals.get(code);
        Reach.require(Place.location(proposal.written().at("location")));
        return proposal;
    }

    private ProposalPage page(Proposal proposal, Map<String, String> typed, FieldErrors errors) {
        var scenario = scenarios.scenario(proposal.written());
        var location = locations.get(scenario.location());
        return new ProposalPage(
                proposal.code(),
                proposal.scenario(),
                scenario.name(),
                location.code(),
                location.name(),
                CityTime.date(proposal.at()),
                proposals.isOutdated(proposal),
                proposals.week(proposal).grouped(),
                Comparisons.of(proposal.answer(), location, names),
                proposal.draftFrom(),
                typed,
                errors);
    }
}
