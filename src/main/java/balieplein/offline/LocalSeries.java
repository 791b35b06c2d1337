package balieplein.offline;

import balieplein.appointments.VisitItem;
import balieplein.catalogue.Products;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.locations.Pool;
import balieplein.plaza.LateCheckIn;
import balieplein.plaza.LateCheckIns;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The series of the kiosks of the current city, and the numbers they hand in (GUI-12).
@Component
public class LocalSeries {

    private static final Duration OLDEST = Duration.ofDays(2);

    private final SeriesTable table;
    private final LateCheckIns checkIns;
    private final Locations locations;
    private final Products products;
    private final InstantSource clock;

    LocalSeries(SeriesTable table, LateCheckIns checkIns, Locations locations, Products products, InstantSource clock) {
        this.table = table;
        this.checkIns = checkIns;
        this.locations = locations;
        this.products = products;
        this.clock = clock;
    }

    /// The letters of a kiosk; the first time they are reserved for it. No queue of the location has them.
    public String reserve(String location, String kiosk) {
        var taken = new ArrayList<>(table.taken(location));
        locations.get(location).pools().stream().map(Pool::prefix).forEach(taken::add);
        for (var prefix : SeriesPrefixes.all()) {
            var known = table.find(location, kiosk);
            if (known.isPresent()) {
                return known.get();
            }
            if (!taken.contains(prefix) && table.reserve(location, prefix, kiosk, clock.instant())) {
                return prefix;
            }
        }
        throw new IllegalStateException("Every series of " + location + " is taken. Maybe kiosks lose their memory.");
    }

    /// Every series of a location, with the last number of today that its kiosk handed in.
    public Map<String, Integer> last(String location) {
        return table.last(location, CityTime.date(clock.instant()));
    }

    /// Takes in what a kiosk gave out, in the order of its moments, each once, however often it is handed in.
    ///
    /// @param told what the clock of the kiosk says now; its moments move along with it
    /// @return the numbers the kiosk may forget
    @Transactional
    public List<Integer> handIn(String location, String kiosk, List<LocalNumber> numbers, Instant told) {
        var prefix = reserve(location, kiosk);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var ahead = Duration.between(told, now);
        var sorted = new ArrayList<>(numbers);
        sorted.sort(Comparator.comparing(LocalNumber::at).thenComparing(LocalNumber::number));
        for (var number : sorted) {
            var at = number.at().plus(ahead).truncatedTo(ChronoUnit.MILLIS);
            if (products.findStep(number.step()).isPresent() && !at.isAfter(now) && at.isAfter(now.minus(OLDEST))) {
                checkIns.register(new LateCheckIn(
                        location,
                        prefix,
                        number.number(),
                        new VisitItem(number.step(), 1, null),
                        number.language(),
                        at,
                        key(kiosk, number)));
                table.handedIn(location, prefix, CityTime.date(at), number.number());
            }
        }
        return sorted.stream().map(LocalNumber::number).toList();
    }

    private static String key(String kiosk, LocalNumber number) {
        return "offline:" + kiosk + ":" + CityTime.date(number.at()) + ":" + number.number();
    }
}
