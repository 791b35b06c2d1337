package balieplein.insight;

import balieplein.appointments.VisitItem;
import balieplein.plaza.Visit;
import balieplein.plaza.VisitEvent;
import balieplein.plaza.VisitHistory;
import balieplein.plaza.VisitMove;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What happened in a visit, told once and in order: an action that was taken back never happened. Pure.
final class VisitStory {

    private final Visit visit;
    private final ToldEvents told;
    private final int events;
    private final String firstQueue;

    VisitStory(VisitHistory history) {
        this.visit = history.visit();
        this.events = history.events().size();
        this.firstQueue = history.events().getFirst().where().pool();
        this.told = new ToldEvents(history.events());
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
                told.state(),
                moments,
                times(moments),
                counter(),
                visit.place().pool(),
                counts(visit.wish().items()),
                counts(told.handled()),
                circumstances(opening));
    }

    private VisitMoments moments() {
        return new VisitMoments(
                visit.arrival().at(),
                visit.arrival().dueAt(),
                told.first(VisitMove.CALLED),
                told.first(VisitMove.STARTED),
                told.state() == VisitFact.State.FINISHED ? told.first(VisitMove.FINISHED) : null);
    }

    /// Between whole seconds, as the events are shown, so that everybody can check them by hand.
    private Times times(VisitMoments moments) {
        return new Times(
                lasted(moments.registered(), moments.started()),
                seconds(moments.due(), moments.started()),
                moments.finished() == null ? null : told.handling(),
                lasted(moments.registered(), moments.finished()));
    }

    /// The one where the visitor was helped last.
    private @Nullable String counter() {
        return told.last(VisitMove.STARTED)
                .map(event -> event.where().counter())
                .orElse(null);
    }

    private Circumstances circumstances(String opening) {
        var closing = told.state() == VisitFact.State.FINISHED ? told.closing() : VisitEvent.Closing.NONE;
        return new Circumstances(
                visit.arrival().appointment(),
                told.last(VisitMove.STARTED).map(VisitEvent::actor).orElse(null),
                opening,
                told.count(VisitMove.TRANSFERRED),
                told.count(VisitMove.TRANSFERRED) == 0 ? null : firstQueue,
                closing.outcome() == null ? null : closing.outcome().tag(),
                closing.missing(),
                closing.followUp(),
                visit.arrival().chain(),
                false);
    }

    private static Map<String, Integer> counts(List<VisitItem> items) {
        var counts = new TreeMap<String, Integer>();
        items.forEach(item -> counts.merge(item.step(), item.count(), Integer::sum));
        return counts;
    }

    private static @Nullable Integer seconds(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null ? null : Times.between(from, to);
    }

    /// A clock that was set back in between makes nobody leave before coming.
    private static @Nullable Integer lasted(Instant from, @Nullable Instant to) {
        return to == null ? null : Math.max(0, Times.between(from, to));
    }
}
