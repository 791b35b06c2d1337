package balieplein.locations;

import balieplein.audit.AuditLog;
import balieplein.identity.Actor;
import balieplein.kernel.CityTime;
import balieplein.web.NotFound;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Prepares that a location or one of its counters closes (LOC-08). From then on nobody books after the last day what
/// the rest has no place for, and whoever is booked then is moved or cancelled one by one. [PublishedClosings] makes it
/// so.
@Component
public class ClosingPlans {

    private final Locations locations;
    private final ClosingsTable table;
    private final AuditLog audit;
    private final InstantSource clock;

    ClosingPlans(Locations locations, ClosingsTable table, AuditLog audit, InstantSource clock) {
        this.locations = locations;
        this.table = table;
        this.audit = audit;
        this.clock = clock;
    }

    /// Plans that a location closes after a day, or changes that plan. Throws [NotFound].
    @Transactional
    public Closure plan(String location, LocalDate lastDay, List<String> alternatives) {
        locations.lock(location);
        return plan(location, null, lastDay, alternatives);
    }

    /// Plans that a counter closes after a day, or changes that plan. Throws [NotFound].
    @Transactional
    public Closure planCounter(String location, String counter, LocalDate lastDay) {
        var now = locations.lock(location);
        if (now.counters().stream().noneMatch(each -> each.code().equals(counter) && !each.isOver(today()))) {
            throw new NotFound("No counter '" + counter + "' at " + location + " that is open.");
        }
        return plan(location, counter, lastDay, List.of());
    }

    private Closure plan(String location, @Nullable String counter, LocalDate lastDay, List<String> alternatives) {
        if (lastDay.isBefore(today())) {
            return new Closure.PastDay(lastDay);
        }
        var actor = Actor.current();
        table.save(
                new Closing(location, counter, lastDay, alternatives, actor.subject(), actor.name(), clock.instant()));
        locations.changed(location);
        audit.record("locations.closing-planned", subject(location, counter), Map.of("until", lastDay.toString()));
        return new Closure.Planned();
    }

    /// Gives up the plan; once it is given up, that answers the same.
    @Transactional
    public void drop(String location, @Nullable String counter) {
        locations.lock(location);
        if (table.delete(location, counter)) {
            locations.changed(location);
            audit.record("locations.closing-dropped", subject(location, counter), Map.of());
        }
    }

    static String subject(String location, @Nullable String counter) {
        return counter == null ? "location:" + location : "counter:" + location + "/" + counter;
    }

    private LocalDate today() {
        return CityTime.date(clock.instant());
    }
}
