package balieplein.locations;

import balieplein.catalogue.StepTerms;
import balieplein.cities.CityFileImported;
import balieplein.web.NotFound;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The places where the current city receives people: sites, counters, pools, hours.
///
/// Reads come from memory and are at most a few seconds old on other instances; inside a transaction that changes a
/// location they show the change.
@Component
public class Locations {

    private final LocationsTable table;
    private final LocationsCache cache;
    private final List<HoursListener> listeners;

    Locations(LocationsTable table, LocationsCache cache, List<HoursListener> listeners) {
        this.table = table;
        this.cache = cache;
        this.listeners = listeners;
    }

    /// In the order of the city file, also those whose period is over or has yet to come.
    public List<Location> list() {
        return cache.list();
    }

    public Optional<Location> find(String code) {
        return list().stream().filter(location -> location.code().equals(code)).findFirst();
    }

    /// Throws [NotFound] for a code of no location.
    public Location get(String code) {
        return find(code).orElseThrow(() -> unknown(code));
    }

    public OpeningHours hours(String code) {
        return get(code).hours();
    }

    /// The locations that have a counter for all these product steps on a day.
    public List<Location> serving(Collection<String> steps, LocalDate day) {
        return list().stream()
                .filter(location -> location.hours().active().contains(day) && location.offers(steps, day))
                .filter(location -> location.poolsFor(steps).stream()
                        .anyMatch(pool -> !location.counters(day, pool.code()).isEmpty()))
                .toList();
    }

    /// As they would be if the catalogue said this of its steps (CAT-06).
    public List<Location> under(StepTerms terms) {
        return list().stream()
                .map(location -> location.with(location.offer().with(terms)))
                .toList();
    }

    /// The location as it is now; whoever else changes it waits until this transaction ends. Throws [NotFound].
    Location lock(String code) {
        table.lock(code);
        cache.changed();
        return get(code);
    }

    /// The location as the database has it, for whoever derives something from it: nobody changes it until this
    /// transaction ends. Throws [NotFound].
    @Transactional
    public Location settled(String code) {
        table.settle(code);
        return cache.settled().stream()
                .filter(location -> location.code().equals(code))
                .findFirst()
                .orElseThrow(() -> unknown(code));
    }

    /// Makes a location as it is given, new or changed, and everything that depends on its hours with it.
    @Transactional
    public void save(Location location) {
        write(location);
        listeners.forEach(listener -> listener.hoursChanged(location));
    }

    /// To call when something that its capacity depends on changed beside the location itself, such as a closing that
    /// is planned.
    void changed(String code) {
        cache.changed();
        var location = get(code);
        listeners.forEach(listener -> listener.hoursChanged(location));
    }

    /// For the city file, whose end tells the listeners ([#imported]).
    void write(Location location) {
        table.save(location);
        cache.changed();
    }

    /// Straight from the database.
    List<Location> fresh() {
        return cache.fresh();
    }

    /// Inside the transaction of the import: calendar, steps and locations may all have changed.
    @EventListener
    void imported(CityFileImported event) {
        for (var location : list()) {
            table.lock(location.code());
            listeners.forEach(listener -> listener.hoursChanged(location));
        }
    }

    private static NotFound unknown(String code) {
        return new NotFound("No location '" + code + "'.");
    }
}
