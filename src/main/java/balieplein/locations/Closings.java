package balieplein.locations;

import balieplein.audit.AuditLog;
import balieplein.identity.Actor;
import balieplein.kernel.CityTime;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Closes locations, in two steps (LOC-08). Planned: nobody books after the last day any more, and whoever is booked
/// then is moved or cancelled one by one. Published, by somebody else: only when nobody is left.
@Component
public class Closings {

    private final Locations locations;
    private final ClosingsTable table;
    private final Impacts impacts;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Closings(
            Locations locations,
            ClosingsTable table,
            Impacts impacts,
            AuditLog audit,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.locations = locations;
        this.table = table;
        this.impacts = impacts;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Optional<Closing> find(String location) {
        return table.find(location);
    }

    /// The location as it will be.
    public Location with(Closing closing) {
        return closing.after(locations.get(closing.location()));
    }

    /// Plans that a location closes after a day, or changes that plan. Throws `NotFound`.
    @Transactional
    public Closure plan(String location, LocalDate lastDay, List<String> alternatives) {
        locations.lock(location);
        if (lastDay.isBefore(CityTime.date(clock.instant()))) {
            return new Closure.PastDay(lastDay);
        }
        var actor = Actor.current();
        var closing = new Closing(location, lastDay, alternatives, actor.subject(), actor.name(), clock.instant());
        table.save(closing);
        audit.record("locations.closing-planned", "location:" + location, Map.of("until", lastDay.toString()));
        return new Closure.Planned(closing);
    }

    /// Gives up the plan; once it is given up, that answers the same.
    @Transactional
    public void drop(String location) {
        locations.lock(location);
        if (table.delete(location)) {
            audit.record("locations.closing-dropped", "location:" + location, Map.of());
        }
    }

    /// Publishes the closing, with the decision behind it, when nobody is booked after its last day. Whoever books at
    /// this very moment is counted too: the days are locked before the count.
    public Closure publish(String location, Decision decision) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var now = locations.lock(location);
            var closing = table.find(location).orElse(null);
            if (closing == null) {
                return new Closure.Gone();
            }
            if (closing.author().equals(Actor.current().subject())) {
                return new Closure.OwnWork();
            }
            var then = closing.after(now);
            locations.save(then);
            var left = impacts.appointments(now, then);
            if (left > 0) {
                status.setRollbackOnly();
                return new Closure.StillBooked(left);
            }
            table.delete(location);
            record(closing, decision);
            return new Closure.Published(then);
        }));
    }

    private void record(Closing closing, Decision decision) {
        audit.record(
                "locations.closing-published",
                "location:" + closing.location(),
                Map.of(
                        "until", closing.lastDay().toString(),
                        "body", decision.body(),
                        "number", Objects.requireNonNullElse(decision.number(), ""),
                        "planned-by", closing.author()));
    }
}
