package balieplein.plaza;

import balieplein.appointments.VisitItem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A visit with everything that happened to it, in order: what figures are computed from (GUI-08, MEA-01, MEA-02).
public record VisitHistory(Visit visit, List<VisitEvent> events) {

    public VisitHistory {
        events = List.copyOf(events);
    }

    /// The first time something happened, if it did.
    public Optional<Instant> first(VisitMove move) {
        return events.stream()
                .filter(event -> event.move() == move)
                .map(VisitEvent::at)
                .findFirst();
    }

    /// The product steps really handled: the latest statement counts, so a correction replaces what was said before.
    /// Empty while the visit is not finished.
    public List<VisitItem> handled() {
        return visit.state() == VisitState.FINISHED
                ? events.reversed().stream()
                        .map(event -> event.closing().handled())
                        .filter(items -> !items.isEmpty())
                        .findFirst()
                        .orElse(List.of())
                : List.of();
    }
}
