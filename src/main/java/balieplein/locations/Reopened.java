package balieplein.locations;

import balieplein.audit.AuditLog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes that a location or a counter is open again from a day on (LOC-08). The days between stay closed, in the hours
/// and in what is said of the past.
@Component
class Reopened {

    private static final Comparator<LocalDate> NEVER_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private final Locations locations;
    private final HoursNews news;
    private final ReopenedHours hours;
    private final AuditLog audit;

    Reopened(Locations locations, HoursNews news, ReopenedHours hours, AuditLog audit) {
        this.locations = locations;
        this.news = news;
        this.hours = hours;
        this.audit = audit;
    }

    /// The last day before it closes; null when it does not.
    @Nullable
    LocalDate until(Location now, @Nullable String counter) {
        return counter == null
                ? now.hours().active().until()
                : last(now, counter).map(each -> each.period().until()).orElse(null);
    }

    /// @param planner who prepared it, when that was somebody else
    Reopening from(
            Location now, @Nullable String counter, LocalDate from, Decision decision, @Nullable String planner) {
        var then = counter == null ? whole(now, from) : withCounter(now, counter, from);
        locations.save(then);
        if (counter == null) {
            news.tell(now.code(), now.hours(), then.hours());
        }
        var facts = new LinkedHashMap<String, String>(decision.facts());
        facts.put("from", from.toString());
        if (planner != null) {
            facts.put("planned-by", planner);
        }
        audit.record("locations.reopened", ClosingPlans.subject(now.code(), counter), Map.copyOf(facts));
        return new Reopening.Opened(then);
    }

    private Location whole(Location now, LocalDate from) {
        var until = now.hours().active().until();
        return until == null
                ? now
                : now.with(hours.of(now.hours(), until, from)).with(now.offer().withAlternatives(List.of()));
    }

    private static Location withCounter(Location now, String counter, LocalDate from) {
        var counters = new ArrayList<>(now.counters());
        last(now, counter).ifPresent(last -> counters.add(counters.indexOf(last) + 1, last.anew(from)));
        return now.with(counters);
    }

    /// Its last version, which says whether it closes.
    private static Optional<Counter> last(Location now, String counter) {
        return now.counters().stream()
                .filter(each -> each.code().equals(counter))
                .max((one, other) ->
                        NEVER_LAST.compare(one.period().until(), other.period().until()));
    }
}
