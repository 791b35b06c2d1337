package balieplein.plaza;

import balieplein.identity.Actor;
import balieplein.kernel.CityTime;
import balieplein.locations.Counter;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.web.NotFound;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The counters of the current city: who sits there (GUI-10), and whom they call (GUI-03).
@Component
public class Counters {

    /// A counter as people find it today.
    public record Place(Location location, Counter counter) {}

    private final CountersTable table;
    private final VisitsTable visits;
    private final VisitsReader reader;
    private final Locations locations;
    private final PlazaNews news;
    private final InstantSource clock;

    Counters(
            CountersTable table,
            VisitsTable visits,
            VisitsReader reader,
            Locations locations,
            PlazaNews news,
            InstantSource clock) {
        this.table = table;
        this.visits = visits;
        this.reader = reader;
        this.locations = locations;
        this.news = news;
        this.clock = clock;
    }

    /// The counter with this code today, at the given location or else at the first of the city that has it. Throws
    /// [NotFound].
    public Place get(String counter, @Nullable String location) {
        var today = CityTime.date(clock.instant());
        return locations.list().stream()
                .filter(candidate -> location == null || candidate.code().equals(location))
                .flatMap(candidate ->
                        candidate.findCounter(counter, today).stream().map(found -> new Place(candidate, found)))
                .findFirst()
                .orElseThrow(() -> new NotFound("No counter '" + counter + "' today."));
    }

    public Optional<CounterSession> find(Place place) {
        return table.find(place.location().code(), place.counter().code());
    }

    /// The counters of a location that are not closed.
    public List<CounterSession> list(String location) {
        return table.list(location);
    }

    /// Sits down at a counter. Opening one's own counter again ends a pause.
    @Transactional
    public CounterOpening open(Place place) {
        var opening = sitDown(place);
        news.tellCounters(place.location().code());
        return opening;
    }

    /// Takes the counter of somebody who forgot to close it or whose screen is gone.
    @Transactional
    public CounterOpening takeOver(Place place, String reason) {
        find(place).ifPresent(by -> table.change(by.id(), CounterState.CLOSED, now(), actor().subject(), reason));
        return open(place);
    }

    @Transactional
    public CounterOpening pause(Place place) {
        return change(place, CounterState.PAUSE);
    }

    @Transactional
    public CounterOpening backOffice(Place place) {
        return change(place, CounterState.BACK_OFFICE);
    }

    @Transactional
    public CounterOpening close(Place place) {
        return change(place, CounterState.CLOSED);
    }

    /// Calls whoever is next in the order of [CallOrderPolicy]. An official who calls has opened the counter.
    @Transactional
    public Calling next(Place place) {
        return call(place, null);
    }

    /// Calls a ticket out of turn.
    @Transactional
    public Calling call(Place place, @Nullable String ticket) {
        if (sitDown(place) instanceof CounterOpening.Taken(var by)) {
            return new Calling.Taken(by);
        }
        var at = now();
        var wanted = new VisitsTable.Wanted(
                place.location().code(),
                CityTime.date(at),
                place.counter().code(),
                place.counter().pool(),
                skills(place),
                ticket == null ? null : TicketNumber.normal(ticket));
        var called = visits.call(wanted, at, actor().subject());
        if (called.isEmpty()) {
            return refused(wanted);
        }
        var visit = reader.find(called.get()).orElseThrow();
        news.tell(visit, VisitMove.CALLED, at);
        return new Calling.Called(visit);
    }

    /// The visitors called to a counter or helped there, the last called first.
    public List<Visit> atCounter(Place place) {
        return reader.listOpen(place.location().code(), CityTime.date(clock.instant())).stream()
                .filter(visit -> visit.state().isAtCounter())
                .filter(visit -> place.counter().code().equals(visit.calling().counter()))
                .sorted(java.util.Comparator.comparing(
                                (Visit visit) -> visit.calling().at(),
                                java.util.Comparator.nullsFirst(java.util.Comparator.naturalOrder()))
                        .reversed())
                .toList();
    }

    /// Notes that the screen of the counter is still there.
    public void seen(String location, String counter) {
        table.seen(location, counter, now());
    }

    private CounterOpening sitDown(Place place) {
        var me = new CounterSession.Official(actor().subject(), actor().name());
        var location = place.location().code();
        var counter = place.counter().code();
        var opened = table.open(location, counter, me, now());
        if (opened.isPresent()) {
            return new CounterOpening.Done(opened.get());
        }
        var session = table.find(location, counter).orElseThrow();
        if (!session.official().subject().equals(me.subject())) {
            return new CounterOpening.Taken(session);
        }
        if (session.state() != CounterState.OPEN) {
            table.change(session.id(), CounterState.OPEN, now(), me.subject(), null);
            return new CounterOpening.Done(table.find(location, counter).orElseThrow());
        }
        return new CounterOpening.Done(session);
    }

    private CounterOpening change(Place place, CounterState state) {
        var session = find(place).orElse(null);
        if (session == null) {
            return new CounterOpening.NotOpen();
        }
        if (!session.official().subject().equals(actor().subject())) {
            return new CounterOpening.Taken(session);
        }
        table.change(session.id(), state, now(), actor().subject(), null);
        news.tellCounters(place.location().code());
        return new CounterOpening.Done(new CounterSession(
                session.id(), session.location(), session.counter(), session.official(), state, now(), now()));
    }

    private Calling refused(VisitsTable.Wanted wanted) {
        if (wanted.ticket() == null) {
            return new Calling.Nobody();
        }
        var visit = reader.findByTicket(wanted.location(), wanted.day(), wanted.ticket())
                .flatMap(reader::find)
                .orElseThrow(() -> new NotFound("No ticket '" + wanted.ticket() + "' today."));
        return visit.state() == VisitState.WAITING ? new Calling.NoSkill(visit) : new Calling.NotWaiting(visit);
    }

    private static Set<String> skills(Place place) {
        return place.location()
                .findPool(place.counter().pool())
                .map(pool -> pool.skills())
                .orElse(Set.of());
    }

    private static Actor actor() {
        return Actor.current();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
