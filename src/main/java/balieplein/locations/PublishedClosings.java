package balieplein.locations;

import balieplein.audit.AuditLog;
import balieplein.identity.Actor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Publishes that a location or a counter closes: by somebody else than who prepared it, and only when nobody is booked
/// for whom there is no place any more (LOC-08, LOC-09).
@Component
public class PublishedClosings {

    private final Locations locations;
    private final ClosingsTable table;
    private final Impacts impacts;
    private final HoursNews news;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    PublishedClosings(
            Locations locations,
            ClosingsTable table,
            Impacts impacts,
            HoursNews news,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.locations = locations;
        this.table = table;
        this.impacts = impacts;
        this.news = news;
        this.audit = audit;
        this.transaction = transaction;
    }

    /// Publishes the closing, with the decision behind it, when nobody is booked who no longer fits. Whoever books at
    /// this very moment is counted too: the days are locked before the count.
    ///
    /// @param counter null for the whole location
    public Closure publish(String location, @Nullable String counter, Decision decision) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var now = locations.lock(location);
            var closing = table.find(location, counter).orElse(null);
            if (closing == null) {
                return new Closure.Gone();
            }
            if (closing.author().equals(Actor.current().subject())) {
                return new Closure.OwnWork();
            }
            var then = closing.after(now);
            table.delete(location, counter);
            locations.save(then);
            var left = impacts.appointments(closing.before(now), then);
            if (left > 0) {
                status.setRollbackOnly();
                return new Closure.StillBooked(left);
            }
            news.tell(location, now.hours(), then.hours());
            record(closing, decision);
            return new Closure.Published(then);
        }));
    }

    private void record(Closing closing, Decision decision) {
        var facts = new LinkedHashMap<String, String>(decision.facts());
        facts.put("until", closing.lastDay().toString());
        facts.put("planned-by", closing.author());
        audit.record(
                "locations.closing-published",
                ClosingPlans.subject(closing.location(), closing.counter()),
                Map.copyOf(facts));
    }
}
