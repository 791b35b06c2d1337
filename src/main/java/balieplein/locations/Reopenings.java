package balieplein.locations;

import balieplein.audit.AuditLog;
import balieplein.identity.Actor;
import balieplein.kernel.CityTime;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens again what was closed (LOC-08): in one step, or where the city wants its exceptions approved (LOC-09), once
/// somebody else than who prepared it says so. The days between stay closed.
@Component
public class Reopenings {

    private final Locations locations;
    private final ReopeningsTable table;
    private final Reopened reopened;
    private final HoursApprovals approvals;
    private final AuditLog audit;
    private final InstantSource clock;

    Reopenings(
            Locations locations,
            ReopeningsTable table,
            Reopened reopened,
            HoursApprovals approvals,
            AuditLog audit,
            InstantSource clock) {
        this.locations = locations;
        this.table = table;
        this.reopened = reopened;
        this.approvals = approvals;
        this.audit = audit;
        this.clock = clock;
    }

    /// Opens it from a day on, or prepares that. Throws `NotFound`.
    ///
    /// @param counter as it was when it closed; null for the whole location, with the hours that its pattern gives
    /// then
    @Transactional
    public Reopening open(String code, @Nullable String counter, LocalDate from, Decision decision) {
        var now = locations.lock(code);
        var until = reopened.until(now, counter);
        if (until == null) {
            return new Reopening.NotClosed();
        }
        if (from.isBefore(earliest(until))) {
            return new Reopening.TooEarly(earliest(until));
        }
        if (!approvals.get().exceptions()) {
            table.delete(code, counter);
            return reopened.from(now, counter, from, decision, null);
        }
        var actor = Actor.current();
        table.save(new PlannedReopening(code, counter, from, decision, actor.subject(), actor.name(), clock.instant()));
        audit.record(
                "locations.reopening-planned", ClosingPlans.subject(code, counter), Map.of("from", from.toString()));
        return new Reopening.Waits();
    }

    /// Opens what somebody else prepared. Its first day is past by now: it begins tomorrow. Throws `NotFound`.
    @Transactional
    public Reopening approve(String code, @Nullable String counter) {
        var now = locations.lock(code);
        var planned = table.find(code, counter).orElse(null);
        var until = reopened.until(now, counter);
        if (planned == null || until == null) {
            table.delete(code, counter);
            return new Reopening.NotClosed();
        }
        if (planned.author().equals(Actor.current().subject())) {
            return new Reopening.OwnWork();
        }
        table.delete(code, counter);
        var from = planned.begins(CityTime.date(clock.instant()), earliest(until));
        return reopened.from(now, counter, from, planned.decision(), planned.author());
    }

    /// Gives it up; once it is given up, that answers the same.
    @Transactional
    public void drop(String code, @Nullable String counter) {
        locations.lock(code);
        if (table.delete(code, counter)) {
            audit.record("locations.reopening-dropped", ClosingPlans.subject(code, counter), Map.of());
        }
    }

    /// What waits for approval.
    public Optional<PlannedReopening> find(String code, @Nullable String counter) {
        return table.find(code, counter);
    }

    /// All that waits for approval, by its first day.
    public List<PlannedReopening> list() {
        return table.list();
    }

    /// The first day on which something that closed can be open again; tomorrow at the earliest when it closes today.
    private LocalDate earliest(LocalDate until) {
        var today = CityTime.date(clock.instant());
        return until.isBefore(today) ? today : until.plusDays(1);
    }
}
