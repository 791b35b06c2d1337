package balieplein.plaza;

import balieplein.kernel.CityTime;
import balieplein.locations.Counter;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.locations.OpenDay;
import balieplein.locations.Pool;
import balieplein.locations.Zone;
import balieplein.web.NotFound;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The waiting screens of the current city: which calls they show, and whether their line is up (GUI-04).
@Component
public class Displays {

    /// A display where it hangs.
    public record Place(Location location, Location.Display display) {

        /// Which way a counter is for whoever sits in front of it: it hangs in the first of its zones.
        Zone.@Nullable Arrow arrow(String counter) {
            return display.zones().stream()
                    .findFirst()
                    .flatMap(location::findZone)
                    .map(zone -> zone.arrows().get(counter))
                    .orElse(null);
        }

        boolean shows(Pool pool) {
            return display.zones().isEmpty()
                    || pool.zone() == null
                    || display.zones().contains(pool.zone());
        }
    }

    private static final int MOST_CALLS = 8;
    private static final Duration CALLS_KEEP = Duration.ofMinutes(10);
    private static final Duration SILENCE = Duration.ofMinutes(1);
    private static final int NOTICE_DAYS = 7;

    private final DisplaysTable table;
    private final Queues queues;
    private final Locations locations;
    private final InstantSource clock;

    Displays(DisplaysTable table, Queues queues, Locations locations, InstantSource clock) {
        this.table = table;
        this.queues = queues;
        this.locations = locations;
        this.clock = clock;
    }

    /// The display with this code, at the given location or else at the first of the city that has it. Throws
    /// [NotFound].
    public Place get(String display, @Nullable String location) {
        return locations.list().stream()
                .filter(candidate -> location == null || candidate.code().equals(location))
                .flatMap(candidate -> candidate.displays().stream()
                        .filter(found -> found.code().equals(display))
                        .map(found -> new Place(candidate, found)))
                .findFirst()
                .orElseThrow(() -> new NotFound("No display '" + display + "'."));
    }

    public DisplayBoard board(Place place) {
        var waits = queues.waits(place.location().code());
        var pools = waits.pools().stream().filter(place::shows).toList();
        var codes = pools.stream().map(Pool::code).toList();
        var calls = table.lastCalled(
                place.location().code(), waits.day(), codes, waits.at().minus(CALLS_KEEP), MOST_CALLS);
        return new DisplayBoard(
                waits.at(),
                calls.stream().map(call -> named(place, call)).toList(),
                pools.stream()
                        .filter(pool -> waits.isServed(pool.code()) || waits.count(pool.code()) > 0)
                        .map(pool -> new DisplayBoard.Wait(
                                pool.code(), pool.name(), waits.count(pool.code()), waits.estimate(pool.code())))
                        .toList(),
                waits.location().hours().at(CityTime.local(waits.at())),
                notice(waits.location(), waits.day()).orElse(null));
    }

    /// The call in a message of the live channel, when this display shows it.
    public Optional<DisplayBoard.Call> heard(Place place, String payload) {
        return LiveMove.parse(payload)
                .filter(LiveMove::isCall)
                .filter(move -> move.counter() != null)
                .filter(move -> place.location()
                        .findPool(move.pool())
                        .filter(place::shows)
                        .isPresent())
                .map(move -> named(place, call(move)));
    }

    /// The name of the counter a ticket is on its way to, if it really was called there today.
    public Optional<String> counterOf(Place place, String ticket) {
        var day = CityTime.date(clock.instant());
        return table.counterOf(place.location().code(), day, ticket)
                .map(counter -> name(place.location(), day, counter));
    }

    /// Notes that the display's line is up.
    public void seen(Place place) {
        table.seen(place.location().code(), place.display().code(), clock.instant());
    }

    /// The displays of a location that were there today and are not now: a call may not have been seen.
    public List<Location.Display> silent(Location location) {
        var now = clock.instant();
        var silent = table.seenBetween(
                location.code(), CityTime.instant(CityTime.date(now).atStartOfDay()), now.minus(SILENCE));
        return location.displays().stream()
                .filter(display -> silent.contains(display.code()))
                .toList();
    }

    private static DisplayBoard.Call call(LiveMove move) {
        return new DisplayBoard.Call(move.ticket(), String.valueOf(move.counter()), "", null, move.at(), 1, null, null);
    }

    private static DisplayBoard.Call named(Place place, DisplayBoard.Call call) {
        return new DisplayBoard.Call(
                call.ticket(),
                call.counter(),
                name(place.location(), CityTime.date(call.at()), call.counter()),
                call.step(),
                call.at(),
                call.times(),
                call.language(),
                place.arrow(call.counter()));
    }

    private static String name(Location location, LocalDate day, String counter) {
        return location.findCounter(counter, day).map(Counter::name).orElse(counter);
    }

    private static Optional<DisplayBoard.Notice> notice(Location location, LocalDate today) {
        return location.hours().days(today, today.plusDays(NOTICE_DAYS)).stream()
                .filter(day -> day.reason() != null && isNews(location, day, today))
                .findFirst()
                .map(day -> new DisplayBoard.Notice(day.date(), day.windows(), Objects.requireNonNull(day.reason())));
    }

    /// A day that ends early by surprise is announced by itself; on a closed day nobody reads.
    private static boolean isNews(Location location, OpenDay day, LocalDate today) {
        return day.date().equals(today)
                ? !day.closed() && location.hours().suddenOn(today).isEmpty()
                : day.closed();
    }
}
