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
    private final Impacts impacts;
    private final AuditLog audit;

    PoolSkills(Locations locations, Impacts impacts, AuditLog audit) {
        this.locations = locations;
        this.impacts = impacts;
        this.audit = audit;
    }

    /// How many visitors wait now for what no counter would do any more with these skills (LOC-02).
    public long waitingInVain(String location, String pool, Set<String> skills) {
        var now = locations.get(location);
        var before = now.getPool(pool);
        if (skills.containsAll(before.skills())) {
            return 0;
        }
        return impacts.of(now.with(before.with(skills, before.bookable()))).stream()
                .filter(impact -> impact.kind().equals(Impact.IN_VAIN))
                .mapToLong(Impact::count)
                .sum();
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
