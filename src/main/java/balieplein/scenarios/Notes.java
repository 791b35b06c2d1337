package balieplein.scenarios;

import balieplein.models.HandlingTimes;
import java.util.ArrayList;
import java.util.List;

/// What was assumed, and where a scenario reaches beyond what was measured.
final class Notes {

    private final Scenario scenario;
    private final Ground ground;
    private final int repetitions;
    private final List<Note> notes = new ArrayList<>();

    Notes(Scenario scenario, Ground ground, int repetitions) {
        this.scenario = scenario;
        this.ground = ground;
        this.repetitions = repetitions;
    }

    List<Note> list() {
        var measured = ground.measured();
        notes.add(Note.assumed("period", scenario.from(), scenario.to(), measured.visits()));
        notes.add(Note.assumed(isOtherPeople() ? "arrivals-changed" : "arrivals"));
        notes.add(Note.assumed("shift-" + scenario.change().shift().tag()));
        notes.add(Note.assumed("handling", HandlingTimes.ENOUGH));
        notes.add(Note.assumed("order"));
        notes.add(Note.assumed("counters"));
        notes.add(Note.assumed("repetitions", repetitions));
        if (scenario.year()) {
            notes.add(Note.assumed("year"));
        }
        notes.addAll(new Extrapolation(scenario, ground).list());
        return List.copyOf(notes);
    }

    /// Whether more or fewer people come than were measured.
    private boolean isOtherPeople() {
        var change = scenario.change();
        return change.extra() != 0
                || change.takesOver() != null
                || change.product() != null && change.movedTo() == null
                || change.shift() == Shift.LOST;
    }
}
