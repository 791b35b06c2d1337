package balieplein.insight;

import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.locations.OpeningWindow;
import balieplein.plaza.VisitHistory;
import balieplein.plaza.Visits;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// Tells what happened in visits as facts, always anew from all their events.
@Component
class DerivedFacts {

    private final Visits visits;
    private final Locations locations;

    DerivedFacts(Visits visits, Locations locations) {
        this.visits = visits;
        this.locations = locations;
    }

    /// Events first: what is read of the visit afterwards is never older than they are.
    VisitFact of(String visit) {
        var events = visits.events(visit);
        return fact(new VisitHistory(visits.get(visit), events));
    }

    /// By code of visit.
    Map<String, VisitFact> of(LocalDate day) {
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
                .map(DerivedFacts::name)
                .orElse("");
        return new VisitStory(history).fact(opening);
    }

    private static String name(OpeningWindow window) {
        return window.from() + "-" + window.to() + " " + window.regime().tag();
    }
}
