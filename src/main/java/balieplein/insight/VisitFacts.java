package balieplein.insight;

import balieplein.kernel.CityTime;
import balieplein.plaza.Visits;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps one fact per visit of the current city, always derived anew from all that happened in the visit: whatever was
/// heard twice, late or never ends in the same figures.
@Component
class VisitFacts {

    private final FactsTable table;
    private final Visits visits;
    private final DerivedFacts derived;
    private final InstantSource clock;

    VisitFacts(FactsTable table, Visits visits, DerivedFacts derived, InstantSource clock) {
        this.table = table;
        this.visits = visits;
        this.derived = derived;
        this.clock = clock;
    }

    @Transactional
    void record(String visit) {
        table.save(derived.of(visit));
    }

    /// Records what was not heard yet of the visits of today, when today is asked for: whoever looks at a report right
    /// after finishing a visit sees it. In one order, so that two who look do not wait for each other.
    @Transactional
    void catchUp(Selection selection) {
        var today = CityTime.date(clock.instant());
        if (selection.from().isAfter(today) || selection.to().isBefore(today)) {
            return;
        }
        var known = table.eventCounts(today);
        new TreeMap<>(visits.eventCounts(today)).forEach((visit, events) -> {
            if (known.getOrDefault(visit, 0) < events) {
                record(visit);
            }
        });
    }

    @Transactional
    void rebuild(LocalDate day) {
        table.forget(day);
        derived.of(day).values().forEach(table::save);
    }

    /// Compares every fact of a day with what really happened, and mends what differs.
    @Transactional
    List<Difference> reconcile(LocalDate day) {
        var happened = derived.of(day);
        var known = known(day);
        var codes = new TreeSet<>(happened.keySet());
        codes.addAll(known.keySet());
        var differences = new ArrayList<Difference>();
        for (var code : codes) {
            var fact = happened.get(code);
            Difference.between(code, fact, known.get(code)).ifPresent(difference -> {
                differences.add(difference);
                table.forget(code);
                if (fact != null) {
                    table.save(fact);
                }
            });
        }
        return differences;
    }

    /// Every ticket that was given out ends somewhere: closed in one way or another, or still open.
    @Transactional(readOnly = true)
    Balance balance(LocalDate day) {
        var known = known(day).values();
        var open = 0;
        for (var fact : known) {
            open += fact.state() == VisitFact.State.OPEN ? 1 : 0;
        }
        return new Balance(visits.eventCounts(day).size(), known.size() - open, open);
    }

    private Map<String, VisitFact> known(LocalDate day) {
        var facts = new TreeMap<String, VisitFact>();
        table.each(new Selection(null, day, day), fact -> facts.put(fact.visit(), fact));
        return facts;
    }
}
