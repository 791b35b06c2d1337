package balieplein.locations;

import balieplein.kernel.LocalizedText;
import balieplein.web.NotFound;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A place where the city receives people, with everything needed to answer "open?", "which counters?" and "how are
/// appointments given out?" on any day.
public record Location(
        String code,
        String name,
        Type type,
        Address address,
        Facilities facilities,
        BookingRules rules,
        List<Zone> zones,
        List<Pool> pools,
        List<Counter> counters,
        List<Display> displays,
        List<Kiosk> kiosks,
        OpeningHours hours,
        Offer offer) {

    /// A building, a desk that moves from place to place, or one that is there for some time (LOC-15).
    public enum Type {
        OFFICE,
        MOBILE,
        TEMPORARY;

        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public record Address(
            @Nullable String street,
            @Nullable String postcode,
            @Nullable String town) {}

    /// @param entrance where the accessible entrance is
    public record Facilities(
            @Nullable String phone,
            boolean wifi,
            @Nullable LocalizedText entrance,
            @Nullable LocalizedText accessibility) {}

    /// @param zones the waiting zones whose calls it shows; empty = all
    public record Display(String code, String name, List<String> zones, Sound sound) {

        public Display {
            zones = List.copyOf(zones);
        }
    }

    /// How a display speaks.
    ///
    /// @param volume in hundredths; 0 is silent
    /// @param repeat how often it says a call
    public record Sound(int volume, int repeat) {

        public static final Sound USUAL = new Sound(100, 1);
    }

    public record Kiosk(String code, String name) {}

    public Location {
        zones = List.copyOf(zones);
        pools = List.copyOf(pools);
        counters = List.copyOf(counters);
        displays = List.copyOf(displays);
        kiosks = List.copyOf(kiosks);
    }

    public Optional<Zone> findZone(String code) {
        return zones.stream().filter(zone -> zone.code().equals(code)).findFirst();
    }

    /// Where the visitors of a queue wait on a day.
    public Signpost signpost(String pool, LocalDate day) {
        return Signpost.of(this, pool, day);
    }

    /// The counters as they are on a day.
    public List<Counter> counters(LocalDate day) {
        return counters.stream()
                .filter(counter -> counter.period().contains(day))
                .toList();
    }

    public List<Counter> counters(LocalDate day, String pool) {
        return counters(day).stream()
                .filter(counter -> counter.pool().equals(pool))
                .toList();
    }

    /// Those of them that appointments are made for: not the ones that are to close before that day (LOC-08).
    public List<Counter> bookable(LocalDate day, String pool) {
        return counters.stream()
                .filter(counter -> isBookable(counter, day, pool))
                .toList();
    }

    private boolean isBookable(Counter counter, LocalDate day, String pool) {
        return counter.pool().equals(pool)
                && counter.period().contains(day)
                && offer.lastDays().includes(counter, day);
    }

    public Optional<Counter> findCounter(String code, LocalDate day) {
        return counters(day).stream()
                .filter(counter -> counter.code().equals(code))
                .findFirst();
    }

    public Optional<Pool> findPool(String code) {
        return pools.stream().filter(pool -> pool.code().equals(code)).findFirst();
    }

    /// Throws [NotFound] for a code of no pool.
    public Pool getPool(String code) {
        return findPool(code).orElseThrow(() -> new NotFound("No pool '" + code + "' at " + this.code + "."));
    }

    /// The counters that can serve a product step on a day.
    public List<Counter> countersFor(String step, LocalDate day) {
        return counters(day).stream()
                .filter(counter -> findPool(counter.pool())
                        .filter(pool -> pool.serves(step))
                        .isPresent())
                .toList();
    }

    /// The pools that can serve all these steps, those that can do least else first, so that the others stay free.
    public List<Pool> poolsFor(Collection<String> steps) {
        return pools.stream()
                .filter(pool -> steps.stream().allMatch(pool::serves))
                .sorted(java.util.Comparator.comparingInt(pool -> pool.skills().size()))
                .toList();
    }

    /// How many of the pool's counters can be given out to appointments at one time on a day.
    public int places(Pool pool, LocalDate day) {
        var all = (int) counters.stream()
                .filter(counter -> isBookable(counter, day, pool.code()))
                .count();
        return pool.bookable() == null ? all : Math.min(all, pool.bookable());
    }

    /// How many of those to residents who book themselves.
    public int residentPlaces(Pool pool, LocalDate day) {
        var all = places(pool, day);
        return pool.residents() == null ? all : Math.min(all, pool.residents());
    }

    /// Whether all these steps are offered here on a day, if a counter can do them (CAT-08, CAT-06).
    public boolean offers(Collection<String> steps, LocalDate day) {
        return steps.stream().allMatch(step -> offer.includes(step, day))
                && offer.switched(Regime.MIXED, steps, day) != Regime.CLOSED;
    }

    /// The regime of a visit in a window of one of its days: what the window, the exceptions of the location and the
    /// switches of the services leave (LOC-05, LOC-07, CAT-06, CAT-08).
    ///
    /// @param steps of the visit, full codes
    /// @param own the regime of the visit by the catalogue
    public Regime regime(OpenDay day, OpeningWindow window, Collection<String> steps, Regime own) {
        return offers(steps, day.date())
                ? offer.switched(day.regime(window, steps, own), steps, day.date())
                : Regime.CLOSED;
    }

    /// Whether a window is meant for a visit (APT-08).
    public boolean admits(OpeningWindow window, Collection<String> steps, int minutes) {
        var filter = window.filter();
        return filter.isAll()
                || filter.takesMinutes(minutes)
                        && steps.stream()
                                .allMatch(step -> filter.takesStep(offer.terms().groups(step)));
    }

    Location with(OpeningHours other) {
        return made(zones, pools, counters, other, offer);
    }

    Location with(Offer other) {
        return made(zones, pools, counters, hours, other);
    }

    Location with(List<Counter> others) {
        return made(zones, pools, others, hours, offer);
    }

    /// With this pool in place of the one with its code.
    Location with(Pool other) {
        var changed = pools.stream()
                .map(pool -> pool.code().equals(other.code()) ? other : pool)
                .toList();
        return made(zones, changed, counters, hours, offer);
    }

    /// With this zone in place of the one with its code.
    Location with(Zone other) {
        var changed = zones.stream()
                .map(zone -> zone.code().equals(other.code()) ? other : zone)
                .toList();
        return made(changed, pools, counters, hours, offer);
    }

    private Location made(
            List<Zone> otherZones,
            List<Pool> otherPools,
            List<Counter> otherCounters,
            OpeningHours otherHours,
            Offer otherOffer) {
        return new Location(
                code,
                name,
                type,
                address,
                facilities,
                rules,
                otherZones,
                otherPools,
                otherCounters,
                displays,
                kiosks,
                otherHours,
                otherOffer);
    }
}
