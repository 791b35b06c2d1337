package balieplein.arrival;

import balieplein.cities.CityCache;
import balieplein.database.LiveChannel;
import balieplein.locations.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What visitors of the current city come to collect: a list of the city, exactly as it wrote it (EXP-01).
@Component
public class PickupChoices {

    private final PickupChoicesTable table;
    private final CityCache<List<PickupChoice>> lists;

    PickupChoices(PickupChoicesTable table, LiveChannel live) {
        this.table = table;
        this.lists = new CityCache<>("arrival/pickups", live, table::list);
    }

    /// In the order of the city.
    public List<PickupChoice> list() {
        return lists.get();
    }

    /// What can be collected at a location on a day.
    public List<PickupChoice> at(Location location, LocalDate day) {
        return list().stream()
                .filter(pickup -> step(pickup, location, day).isPresent())
                .toList();
    }

    /// The product step of a choice that counters of this location serve.
    public Optional<String> step(PickupChoice pickup, Location location, LocalDate day) {
        return pickup.steps().stream()
                .filter(step -> !location.countersFor(step, day).isEmpty())
                .findFirst();
    }

    List<PickupChoice> fresh() {
        return lists.fresh();
    }

    void replace(List<PickupChoice> pickups) {
        table.replace(pickups);
        lists.changed();
    }
}
