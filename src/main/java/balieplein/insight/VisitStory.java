package balieplein.insight;

import balieplein.appointments.VisitItem;
import balieplein.plaza.Visit;
import balieplein.plaza.VisitEvent;
import balieplein.plaza.VisitHistory;
import balieplein.plaza.VisitMove;
import balieplein.plaza.VisitState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What happened in a visit, told once and in order: an action that was taken back never happened. Pure.
final class VisitStory {

    private final Visit visit;
    private final List<VisitEvent> told;
    private final int events;

    VisitStory(VisitHistory history) {
        this.visit = history.visit();
        this.events = history.events().size();
        this.told = withoutWhatWasUndone(history.events());
    }

    /// @param opening the opening window in which it arrived
    VisitFact fact(String opening) {
        var moments = moments();
        return new VisitFact(
                visit.code(),
                events,
                visit.place().day(),
                HalfHour.of(moments.registered()),
                visit.location(),
                visit.arrival().channel(),
                state(),
                moments,
                times(moments),
                counter(),
                visit.place().pool(),
                counts(visit.wish().items()),
                counts(handled()),
                circumstances(opening));
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

    /// Of the last event, so that state and number of events belong together.
    private VisitFact.State state() {
        return switch (told.getLast().step().to()) {
            case NEW, WAITING, CALLED, SERVING, PARKED -> VisitFact.State.OPEN;
            case FINISHED -> VisitFact.State.FINISHED;
            case NO_SHOW -> VisitFact.State.NO_SHOW;
            case LEFT -> VisitFact.State.LEFT;
            case NOT_CLOSED -> VisitFact.State.NOT_CLOSED;
        };
    }

    private VisitFact.Moments moments() {
        return new VisitFact.Moments(
                visit.arrival().at(),
                visit.arrival().dueAt(),
                first(VisitMove.CALLED),
                first(VisitMove.STARTED),
                state() == VisitFact.State.FINISHED ? first(VisitMove.FINISHED) : null);
    }

    /// Between whole seconds, as the events are shown, so that everybody can check them by hand.
    private Times times(VisitFact.Moments moments) {
        return new Times(
                lasted(moments.registered(), moments.started()),
                seconds(moments.due(), moments.started()),
                moments.finished() == null ? null : handling(),
                lasted(moments.registered(), moments.finished()));
    }

    /// The stretches at counters. Being set aside or sent on ends a stretch; the wait after it is no handling (GUI-05).
    private int handling() {
        var sum = 0;
        @Nullable Instant since = null;
        for (var event : told) {
            var serving = event.step().to() == VisitState.SERVING;
            if (serving && since == null) {
                since = event.at();
            } else if (!serving && since != null) {
                sum += Math.max(0, between(since, event.at()));
                since = null;
            }
        }
        return sum;
    }

    /// The one where the visitor was helped last.
    private @Nullable String counter() {
        return last(VisitMove.STARTED).map(event -> event.where().counter()).orElse(null);
    }

    /// The latest statement counts: a correction replaces what was said at the end.
    private List<VisitItem> handled() {
        if (state() != VisitFact.State.FINISHED) {
            return List.of();
        }
        return told.reversed().stream()
                .map(event -> event.closing().handled())
                .filter(items -> !items.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private VisitFact.Circumstances circumstances(String opening) {
        var closing = state() == VisitFact.State.FINISHED ? closing() : VisitEvent.Closing.NONE;
        return new VisitFact.Circumstances(
                visit.arrival().appointment(),
                last(VisitMove.STARTED).map(VisitEvent::actor).orElse(null),
                opening,
                (int) told.stream()
                        .filter(event -> event.move() == VisitMove.TRANSFERRED)
                        .count(),
                closing.outcome() == null ? null : closing.outcome().tag(),
                closing.missing(),
                closing.followUp(),
                false);
    }

    private VisitEvent.Closing closing() {
        return told.reversed().stream()
                .map(VisitEvent::closing)
                .filter(closing -> closing.outcome() != null)
                .findFirst()
                .orElse(VisitEvent.Closing.NONE);
    }

    private Optional<VisitEvent> last(VisitMove move) {
        return told.reversed().stream().filter(event -> event.move() == move).findFirst();
    }

    private @Nullable Instant first(VisitMove move) {
        return told.stream()
                .filter(event -> event.move() == move)
                .findFirst()
                .map(VisitEvent::at)
                .orElse(null);
    }

    private static Map<String, Integer> counts(List<VisitItem> items) {
        var counts = new TreeMap<String, Integer>();
        items.forEach(item -> counts.merge(item.step(), item.count(), Integer::sum));
        return counts;
    }

    private static @Nullable Integer seconds(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null ? null : between(from, to);
    }

    /// A clock that was set back in between makes nobody leave before coming.
    private static @Nullable Integer lasted(Instant from, @Nullable Instant to) {
        return to == null ? null : Math.max(0, between(from, to));
    }

    private static int between(Instant from, Instant to) {
        return Math.toIntExact(to.getEpochSecond() - from.getEpochSecond());
    }
}
