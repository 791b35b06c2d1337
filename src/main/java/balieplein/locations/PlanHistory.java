package balieplein.locations;

import balieplein.identity.Actor;
import balieplein.locations.PlanEvent.Act;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What was done to the patterns of a location, by whom and when (LOC-09).
@Component
public class PlanHistory {

    private final PlanEventsTable table;
    private final InstantSource clock;

    PlanHistory(PlanEventsTable table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
    }

    /// Everything that was done to the patterns of a location, the last first.
    public List<PlanEvent> list(String location) {
        return table.list(location);
    }

    /// Who last wrote the draft with this first day; empty when it came with a city file.
    public Optional<PlanEvent> author(String location, LocalDate from) {
        return table.last(location, from, Act.DRAFTED);
    }

    /// Who approved the pattern with this first day.
    public Optional<PlanEvent> approver(String location, LocalDate from) {
        return table.last(location, from, Act.APPROVED);
    }

    /// A pattern begins on another day than it was drafted for; whoever wrote it remains its author.
    void carry(String location, LocalDate from, LocalDate begins) {
        author(location, from)
                .ifPresent(event -> table.add(new PlanEvent(
                        location, begins, Act.DRAFTED, event.at(), event.actor(), event.actorName(), event.pattern())));
    }

    /// Adds what whoever is asking did, in the transaction in which they did it.
    void record(String location, Act act, OpeningPattern pattern) {
        var actor = Actor.current();
        table.add(
                new PlanEvent(location, pattern.from(), act, clock.instant(), actor.subject(), actor.name(), pattern));
    }
}
