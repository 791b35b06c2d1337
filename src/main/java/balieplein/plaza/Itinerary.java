package balieplein.plaza;

import balieplein.appointments.VisitItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;

/// A visit over several counters with one ticket: what is done, and what still has to be done elsewhere. Pure.
record Itinerary(Visit visit, List<VisitEvent> events) {

    Itinerary {
        events = List.copyOf(events);
    }

    /// What the visit came for and no counter was asked to do yet.
    ///
    /// @param handled at the counter where it is now
    List<String> rest(List<VisitItem> handled) {
        var asked = new HashSet<>(visit.place().needs());
        events.forEach(event -> asked.addAll(event.where().needs()));
        handled.forEach(item -> asked.add(item.step()));
        return visit.wish().steps().stream()
                .filter(step -> !asked.contains(step))
                .toList();
    }

    /// The end of the visit, with what was handled at earlier counters: parts that were taken back do not count.
    VisitEvent.Closing whole(VisitEvent.Closing last) {
        var counts = new LinkedHashMap<String, Integer>();
        parts().forEach(part -> add(counts, part.handled()));
        if (counts.isEmpty()) {
            return last;
        }
        add(counts, last.handled());
        var handled = new ArrayList<VisitItem>();
        counts.forEach((step, count) -> handled.add(new VisitItem(step, count, null)));
        return new VisitEvent.Closing(handled, last.outcome(), last.missing(), last.followUp());
    }

    private List<VisitEvent.Closing> parts() {
        var told = new ArrayList<VisitEvent>();
        for (var event : events) {
            if (event.move() == VisitMove.UNDONE) {
                told.removeLast();
            } else {
                told.add(event);
            }
        }
        return told.stream()
                .filter(event -> event.move() == VisitMove.TRANSFERRED)
                .map(VisitEvent::closing)
                .filter(closing -> !closing.handled().isEmpty())
                .toList();
    }

    private static void add(LinkedHashMap<String, Integer> counts, List<VisitItem> items) {
        items.forEach(item -> counts.merge(item.step(), item.count(), Integer::sum));
    }
}
