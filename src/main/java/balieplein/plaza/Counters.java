package balieplein.plaza;

import balieplein.identity.Actor;
import balieplein.kernel.CityTime;
import balieplein.locations.Counter;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.web.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The counters of the current city and who sits there (GUI-10). Whom they call is in [Calls].
@Component
public class Counters {

    /// A counter as people find it today.
    public record Place(Location location, Counter counter) {}

    private static final Duration SIGN_OF_LIFE = Duration.ofMinutes(1);

    private final CountersTable table;
    private final Locations locations;
    private final Seats seats;
    private final PlazaNews news;
    private final InstantSource clock;

    Counters(CountersTable table, Locations locations, Seats seats, PlazaNews news, InstantSource clock) {
        this.table = table;
        this.locations = locations;
        this.seats = seats;
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

    /// Where whoever is asking sits, or sat the last time: then the session is closed.
    public Optional<CounterSession> findMine() {
        return table.findLast(actor().subject());
    }

    /// The counters of a location that are not closed.
    public List<CounterSession> list(String location) {
        return table.list(location);
    }

    /// How today went of whoever sits at a counter of a location now, per official.
    public Map<String, CounterDay> days(String location) {
        return table.days(
                location, CityTime.instant(CityTime.date(clock.instant()).atStartOfDay()));
    }

    /// Sits down at a counter. Opening one's own counter again ends a pause.
    @Transactional
    public CounterOpening open(Place place) {
        if (isWithoutSkills(place)) {
            return new CounterOpening.NoSkills();
        }
        var opening = sitDown(place);
        news.tellCounters(place.location().code());
        return opening;
    }

    /// Takes the counter of somebody who forgot to close it or whose screen is gone.
    @Transactional
    public CounterOpening takeOver(Place place, String reason) {
        if (isWithoutSkills(place)) {
            return new CounterOpening.NoSkills();
        }
        if (!seats.isFor(actor().subject(), place)) {
            return new CounterOpening.NotTrained();
        }
        find(place).ifPresent(by -> table.change(by.id(), CounterState.CLOSED, now(), actor().subject(), reason));
        return open(place);
    }

    /// Pauses or closes one's own counter, or keeps it for work without visitors.
    @Transactional
    public CounterOpening change(Place place, CounterState state) {
        var session = find(place).orElse(null);
        if (session == null) {
            return new CounterOpening.NotOpen();
        }
        if (!session.isOf(actor().subject())) {
            return new CounterOpening.Taken(session);
        }
        if (state == CounterState.PAUSE || state == CounterState.CLOSED) {
            news.tellPause(session, state == CounterState.CLOSED, now());
        }
        table.change(session.id(), state, now(), actor().subject(), null);
        news.tellCounters(place.location().code());
        return new CounterOpening.Done(session.with(state, now()));
    }

    /// Tells the screens of a location that something beside the visits changed.
    public void tellScreens(String location) {
        news.tellCounters(location);
    }

    /// Notes that the screen of the counter is still there.
    public void seen(String location, String counter) {
        table.seen(location, counter, now());
    }

    /// Opens the counter unless somebody has it; opens one's own again after a pause. Whoever sits there stays, also
    /// when there is something to learn since.
    CounterOpening sitDown(Place place) {
        var me = new CounterSession.Official(actor().subject(), actor().name());
        if (!seats.isFor(me.subject(), place)
                && find(place).filter(by -> by.isOf(me.subject())).isEmpty()) {
            return new CounterOpening.NotTrained();
        }
        var opened = table.open(place.location().code(), place.counter().code(), me, now());
        if (opened.isPresent()) {
            news.tellOpening(opened.get(), now());
            return new CounterOpening.Done(opened.get());
        }
        var session = find(place).orElseThrow();
        if (!session.isOf(me.subject())) {
            return new CounterOpening.Taken(session);
        }
        if (session.state() == CounterState.OPEN) {
            hear(session);
            return new CounterOpening.Done(session);
        }
        table.change(session.id(), CounterState.OPEN, now(), me.subject(), null);
        return new CounterOpening.Done(session.with(CounterState.OPEN, now()));
    }

    /// A press is a sign of life as well: not every counter has a live line.
    private void hear(CounterSession session) {
        if (session.seenAt().plus(SIGN_OF_LIFE).isBefore(now())) {
            table.seen(session.location(), session.counter(), now());
        }
    }

    private static boolean isWithoutSkills(Place place) {
        return place.location()
                .findPool(place.counter().pool())
                .filter(pool -> !pool.skills().isEmpty())
                .isEmpty();
    }

    private static Actor actor() {
        return Actor.current();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
