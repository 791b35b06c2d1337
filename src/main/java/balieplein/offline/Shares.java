package balieplein.offline;

import balieplein.kernel.CityTime;
import balieplein.locations.Counter;
import balieplein.plaza.CounterSession;
import balieplein.plaza.CounterState;
import balieplein.plaza.Counters;
import balieplein.plaza.TicketNumber;
import balieplein.plaza.Visit;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The numbers each open counter of the current city may call by itself when the server is gone ([SharePolicy]).
@Component
public class Shares {

    /// The queue of the numbers that kiosks give out by themselves.
    private static final String KIOSKS = "*";

    private final SharesTable table;
    private final Counters counters;
    private final InstantSource clock;

    Shares(SharesTable table, Counters counters, InstantSource clock) {
        this.table = table;
        this.counters = counters;
        this.clock = clock;
    }

    /// What a counter has.
    ///
    /// @param queue the slots of its own queue
    /// @param kiosks of the numbers of the kiosks: what is left of them after division by 60
    /// @param seated who receives visitors at each open counter, as subjects
    public record Share(
            String counter, String pool, Set<Integer> queue, Set<Integer> kiosks, Map<String, String> seated) {

        static final Share NOTHING = new Share("", "", Set.of(), Set.of(), Map.of());

        /// Whether this counter calls a visit that waits when the server goes.
        public boolean has(Visit visit) {
            var place = visit.place();
            var official = place.officials().stream().findFirst().orElse("");
            if (seated.containsValue(official)) {
                return official.equals(seated.get(counter));
            }
            return place.wantedCounter() == null
                    ? place.pool().equals(pool) && queue.contains(SharePolicy.slot(TicketNumber.number(visit.ticket())))
                    : place.wantedCounter().equals(counter);
        }
    }

    /// Deals a counter its share, and takes back what it has too much. Nothing when it is not open.
    @Transactional
    public Share deal(Counters.Place place) {
        var location = place.location().code();
        var counter = place.counter();
        table.lock(location);
        var open = counters.list(location).stream()
                .filter(session -> session.state() == CounterState.OPEN)
                .collect(Collectors.toMap(
                        CounterSession::counter, session -> session.official().subject()));
        if (!open.containsKey(counter.code())) {
            return Share.NOTHING;
        }
        var beside = place.location().counters(CityTime.date(clock.instant()), counter.pool()).stream()
                .map(Counter::code)
                .filter(open::containsKey)
                .collect(Collectors.toSet());
        return new Share(
                counter.code(),
                counter.pool(),
                deal(location, counter.pool(), counter.code(), beside),
                SharePolicy.remainders(deal(location, KIOSKS, counter.code(), open.keySet())),
                open);
    }

    private Set<Integer> deal(String location, String queue, String counter, Set<String> open) {
        table.release(location, queue, open);
        var now = table.find(location, queue);
        var dealt = SharePolicy.deal(of(now, counter, true), of(now, counter, false), Math.max(1, open.size()));
        if (!dealt.equals(of(now, counter, true))) {
            table.write(location, queue, counter, dealt);
        }
        return dealt;
    }

    private static Set<Integer> of(Map<Integer, String> slots, String counter, boolean own) {
        return slots.entrySet().stream()
                .filter(slot -> slot.getValue().equals(counter) == own)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
