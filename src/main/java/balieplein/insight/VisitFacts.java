package balieplein.insight;

import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.locations.OpeningWindow;
import balieplein.plaza.VisitHistory;
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
    private final Locations locations;
    private final InstantSource clock;

    VisitFacts(FactsTable table, Visits visits, Locations locations, InstantSource clock) {
        this.table = table;
        this.visits = visits;
        this.locations = locations;
        this.clock = clock;
    }

    /// Events first: what is read of the visit afterwards is never older than they are.
    @Transactional
    void record(String visit) {
        var events = visits.events(visit);
        table.save(fact(new VisitHistory(visits.get(visit), events)));
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
        derive(day).values().forEach(table::save);
    }

    /// Compares every fact of a day with what really happened, and mends what differs.
    @Transactional
    List<Difference> reconcile(LocalDate day) {
        var happened = derive(day);
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

    private Map<String, VisitFact> derive(LocalDate day) {
        var facts = new TreeMap<String, VisitFact>();
        for (var location : locations.list()) {
            for (var history : visits.history(location.code(), day, day)) {
                facts.put(history.visit().code(), fact(history));
            }
        }
        return facts;
    }

    private VisitFact fact(VisitHistory history) {
        var arrival = CityTime.local(history.visit().arrival().at());
        var opening = locations
                .find(history.visit().location())
                .flatMap(location -> location.hours().openAt(arrival))
                .map(VisitFacts::name)
                .orElse("");
        return new VisitStory(history).fact(opening);
    }

    private static String name(OpeningWindow window) {
        return window.from() + "-" + window.to() + " " + window.regime().tag();
    }

    private Map<String, VisitFact> known(LocalDate day) {
        var facts = new TreeMap<String, VisitFact>();
        table.each(new Selection(null, day, day), fact -> facts.put(fact.visit(), fact));
        return facts;
    }
}
