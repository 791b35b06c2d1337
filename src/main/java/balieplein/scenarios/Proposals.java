package balieplein.scenarios;

import balieplein.audit.AuditLog;
import balieplein.locations.Decision;
import balieplein.locations.Locations;
import balieplein.locations.OpeningPattern;
import balieplein.locations.OpeningPlans;
import balieplein.locations.OpeningWeek;
import balieplein.locations.Planning;
import balieplein.web.NotFound;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Turns the chosen scenario into a proposal for the college and a draft of opening hours (OPT-02).
@Component
public class Proposals {

    private final ProposalsTable table;
    private final Scenarios scenarios;
    private final Experiment experiment;
    private final Locations locations;
    private final OpeningPlans plans;
    private final AuditLog audit;
    private final InstantSource clock;

    Proposals(
            ProposalsTable table,
            Scenarios scenarios,
            Experiment experiment,
            Locations locations,
            OpeningPlans plans,
            AuditLog audit,
            InstantSource clock) {
        this.table = table;
        this.scenarios = scenarios;
        this.experiment = experiment;
        this.locations = locations;
        this.plans = plans;
        this.audit = audit;
        this.clock = clock;
    }

    /// Makes the document for the college; its figures stay as they are now. One scenario that did not change gives
    /// one document, however often it is asked.
    @Transactional
    public Proposal propose(String scenario) {
        var saved = scenarios.get(scenario);
        var code = Scenarios.code("proposal of " + scenario + "/" + saved.version());
        if (table.add(code, saved, clock.instant())) {
            audit.record("scenarios.proposed", "scenario:" + scenario, Map.of("proposal", code));
        }
        return get(code);
    }

    /// Throws [NotFound].
    @Transactional(readOnly = true)
    public Proposal get(String code) {
        return table.find(code).orElseThrow(() -> new NotFound("No proposal '" + code + "'."));
    }

    /// Whether other figures were measured since the proposal was made.
    @Transactional(readOnly = true)
    public boolean isOutdated(Proposal proposal) {
        return !experiment
                .mark(scenarios.scenario(proposal.written()))
                .equals(proposal.answer().mark());
    }

    /// The hours that are proposed.
    @Transactional(readOnly = true)
    public OpeningWeek week(Proposal proposal) {
        var scenario = scenarios.scenario(proposal.written());
        return KeptWindows.week(Today.week(locations.get(scenario.location()), scenario.to()), scenario.week());
    }

    /// Makes a draft of opening hours of a proposal, with its effective date and the decision of the college (LOC-09).
    @Transactional
    public Planning draft(Proposal proposal, LocalDate from, @Nullable Decision decision) {
        var draft = new OpeningPattern(from, OpeningPattern.State.DRAFT, decision, week(proposal));
        var planning = plans.draft(proposal.written().at("location"), null, "", draft);
        if (planning instanceof Planning.Planned) {
            table.drafted(proposal.code(), from);
            audit.record("scenarios.drafted", "proposal:" + proposal.code(), Map.of("from", from.toString()));
        }
        return planning;
    }
}
