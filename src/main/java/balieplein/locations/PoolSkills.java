package balieplein.locations;

import balieplein.audit.AuditLog;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the counters of a pool can do, and how many of them are given out to appointments.
@Component
public class PoolSkills {

    private final Locations locations;
    private final AuditLog audit;

    PoolSkills(Locations locations, AuditLog audit) {
        this.locations = locations;
        this.audit = audit;
    }

    /// @param seen the mark of the pool when it was shown
    /// @param bookable counters given out to appointments at one time at most; absent for all
    @Transactional
    public Planning train(String location, String pool, String seen, Set<String> skills, @Nullable Integer bookable) {
        var now = locations.lock(location);
        var before = now.getPool(pool);
        var after = before.with(skills, bookable);
        if (after.equals(before)) {
            return new Planning.Planned(now);
        }
        if (!before.mark().equals(seen)) {
            return new Planning.ChangedMeanwhile(null);
        }
        var then = now.with(after);
        locations.save(then);
        audit.record(
                "locations.skills-changed",
                "pool:" + location + "/" + pool,
                Map.of("skills", String.join(" ", new TreeSet<>(skills))));
        return new Planning.Planned(then);
    }
}
