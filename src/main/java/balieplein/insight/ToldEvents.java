package balieplein.insight;

import balieplein.appointments.VisitItem;
import balieplein.plaza.VisitEvent;
import balieplein.plaza.VisitMove;
import balieplein.plaza.VisitState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The events of a visit without what was taken back. Pure.
final class ToldEvents {

    private final List<VisitEvent> told;

    ToldEvents(List<VisitEvent> events) {
        this.told = withoutWhatWasUndone(events);
    }

    /// Of the last event, so that state and number of events belong together.
    VisitFact.State state() {
        return switch (told.getLast().step().to()) {
            case NEW, WAITING, CALLED, SERVING, PARKED -> VisitFact.State.OPEN;
            case FINISHED -> VisitFact.State.FINISHED;
            case NO_SHOW -> VisitFact.State.NO_SHOW;
            case LEFT -> VisitFact.State.LEFT;
            case NOT_CLOSED -> VisitFact.State.NOT_CLOSED;
        };
    }

    /// The stretches at counters. Being set aside or sent on ends a stretch; the wait after it is no handling (GUI-05).
    int handling() {
        var sum = 0;
        @Nullable Instant since = null;
        for (var event : told) {
            var serving = event.step().to() == VisitState.SERVING;
            if (serving && since == null) {
                since = event.at();
            } else if (!serving && since != null) {
                sum += Math.max(0, Times.between(since, event.at()));
                since = null;
            }
        }
        return sum;
    }

    /// The latest statement counts: a correction replaces what was said at the end.
    List<VisitItem> handled() {
        if (state() != VisitFact.State.FINISHED) {
            return List.of();
        }
        return told.reversed().stream()
                .map(event -> event.closing().handled())
                .filter(items -> !items.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    VisitEvent.Closing closing() {
        return told.reversed().stream()
                .map(VisitEvent::closing)
                .filter(closing -> closing.outcome() != null)
                .findFirst()
                .orElse(VisitEvent.Closing.NONE);
    }

    Optional<VisitEvent> last(VisitMove move) {
        return told.reversed().stream().filter(event -> event.move() == move).findFirst();
    }

    @Nullable
    Instant first(VisitMove move) {
        return told.stream()
                .filter(event -> event.move() == move)
                .findFirst()
                .map(VisitEvent::at)
                .orElse(null);
    }

    /// How often something was done.
    int count(VisitMove move) {
        return (int) told.stream().filter(event -> event.move() == move).count();
    }

    /// Undoing takes back the event before it, whatever that was.
    private static List<VisitEvent> withoutWhatWasUndone(List<VisitEvent> events) {
        var told = new ArrayList<VisitEvent>();
        for (var event : events) {
            if (event.move() == VisitMove.UNDONE) {
                told.removeLast();
            } else {
                told.add(event);
            }
        }
        return told;
    }
}
