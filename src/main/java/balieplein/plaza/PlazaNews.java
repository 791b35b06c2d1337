package balieplein.plaza;

import balieplein.appointments.VisitItem;
import balieplein.database.LiveChannel;
import balieplein.kernel.CurrentCity;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells what happened to a visit: at once to the screens of its location, and as events to other modules. Both leave
/// with the commit, so everything here runs inside the transaction that moved the visit.
@Component
class PlazaNews {

    private final LiveChannel live;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<Doors> doors; // who counts people looks visits up, and those tell their news here

    PlazaNews(LiveChannel live, ApplicationEventPublisher events, ObjectProvider<Doors> doors) {
        this.live = live;
        this.events = events;
        this.doors = doors;
    }

    /// The topic of everything that happens at a location of the current city.
    static String topic(String location) {
        return CurrentCity.code() + "/plaza/" + location;
    }

    void tell(Visit visit, VisitMove move, Instant at, List<VisitItem> handled) {
        live.publish(topic(visit.location()), LiveMove.of(visit, move, at).json());
        doors.getObject().moved(visit, move, at);
        publish(visit, move, at, handled);
    }

    void tell(Visit visit, VisitMove move, Instant at) {
        tell(visit, move, at, List.of());
    }

    /// Something that is over by now: screens fetch what they show, and nothing is called.
    void tellLate(Visit visit, VisitMove move, Instant at) {
        tellCounters(visit.location());
        publish(visit, move, at, List.of());
    }

    void tellSentAround(Visit visit, int times, Instant at) {
        events.publishEvent(
                new VisitSentAround(CurrentCity.code(), visit.code(), visit.location(), visit.ticket(), times, at));
    }

    void tellPause(CounterSession session, boolean closes, Instant at) {
        events.publishEvent(new CounterPauses(
                session.location(), session.counter(), session.official().subject(), closes, at));
    }

    void tellOpening(CounterSession session, Instant at) {
        events.publishEvent(
                new CounterOpens(session.location(), session.official().subject(), at));
    }

    /// A counter opened, paused or closed.
    void tellCounters(String location) {
        live.publish(topic(location), LiveMove.COUNTERS);
    }

    private void publish(Visit visit, VisitMove move, Instant at, List<VisitItem> handled) {
        var city = CurrentCity.code();
        var location = visit.location();
        var counter = visit.calling().counter() == null ? "" : visit.calling().counter();
        switch (move) {
            case REGISTERED ->
                events.publishEvent(new VisitRegistered(city, visit.code(), location, visit.ticket(), at));
            case CALLED ->
                events.publishEvent(new VisitCalled(city, visit.code(), location, visit.ticket(), counter, at));
            case STARTED ->
                events.publishEvent(new VisitStarted(city, visit.code(), location, visit.ticket(), counter, at));
            case FINISHED ->
                events.publishEvent(
                        new VisitFinished(city, visit.code(), location, visit.ticket(), counter, handled, at));
            case LEFT, NO_SHOW, NOT_CLOSED ->
                events.publishEvent(new VisitLeft(city, visit.code(), location, visit.ticket(), visit.state(), at));
            case RETURNED, UNDONE, CORRECTED ->
                events.publishEvent(new VisitCorrected(city, visit.code(), location, at));
            case RECALLED, PARKED, RESUMED, TRANSFERRED -> {}
        }
    }
}
