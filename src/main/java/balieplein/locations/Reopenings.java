package balieplein.locations;

import balieplein.audit.AuditLog;
import balieplein.kernel.CityTime;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens again what was closed (LOC-08). The days between stay closed, in the hours and in what is said of the past.
@Component
public class Reopenings {

    private final Locations locations;
    private final HoursNews news;
    private final ReopenedHours reopened;
    private final AuditLog audit;
    private final InstantSource clock;

    Reopenings(Locations locations, HoursNews news, ReopenedHours reopened, AuditLog audit, InstantSource clock) {
        this.locations = locations;
        this.news = news;
        this.reopened = reopened;
        this.audit = audit;
        this.clock = clock;
    }

    /// The first day on which something that closed can be open again; tomorrow at the earliest when it closes today.
    private LocalDate earliest(LocalDate until) {
        var today = CityTime.date(clock.instant());
        return until.isBefore(today) ? today : until.plusDays(1);
    }

    /// The location, from a day on, with the hours that its pattern gives then. Throws `NotFound`.
    @Transactional
    public Reopening location(String code, LocalDate from, Decision decision) {
        var now = locations.lock(code);
        var until = now.hours().active().until();
        if (until == null) {
            return new Reopening.NotClosed();
        }
        if (from.isBefore(earliest(until))) {
            return new Reopening.TooEarly(earliest(until));
        }
        var then =
                now.with(reopened.of(now.hours(), until, from)).with(now.offer().withAlternatives(List.of()));
        locations.save(then);
        news.tell(code, now.hours(), then.hours());
        record(code, null, from, decision);
        return new Reopening.Opened(then);
    }

    /// One of its counters, as it was when it closed. Throws `NotFound`.
    @Transactional
    public Reopening counter(String code, String counter, LocalDate from, Decision decision) {
        var now = locations.lock(code);
        var last = now.counters().stream()
                .filter(each -> each.code().equals(counter))
                .max(Comparator.comparing(
                        each -> each.period().until(), Comparator.nullsLast(Comparator.naturalOrder())))
                .orElse(null);
        if (last == null || last.period().until() == null) {
            return new Reopening.NotClosed();
        }
        var earliest = earliest(last.period().until());
        if (from.isBefore(earliest)) {
            return new Reopening.TooEarly(earliest);
        }
        var counters = new ArrayList<>(now.counters());
        counters.add(counters.indexOf(last) + 1, last.anew(from));
        var then = now.with(counters);
        locations.save(then);
        record(code, counter, from, decision);
        return new Reopening.Opened(then);
    }

    private void record(String location, @Nullable String counter, LocalDate from, Decision decision) {
        var facts = new LinkedHashMap<String, String>(decision.facts());
        facts.put("from", from.toString());
        audit.record("locations.reopened", ClosingPlans.subject(location, counter), Map.copyOf(facts));
    }
}
