package balieplein.locations;

import balieplein.cities.Cities;
import balieplein.cities.CityCache;
import balieplein.cities.CityCalendar;
import balieplein.database.LiveChannel;
import balieplein.kernel.CurrentCity;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// The locations of each city in memory, with the calendar of the city in their hours.
@Component
class LocationsCache {

    private record Dated(List<Location> rows, CityCalendar calendar, List<Location> locations) {}

    private final CityCache<List<Location>> rows;
    private final Cities cities;
    private final Map<String, Dated> dated = new ConcurrentHashMap<>();

    LocationsCache(LocationsTable table, LiveChannel live, Cities cities) {
        this.rows = new CityCache<>("locations/locations", live, () -> table.list(CityCalendar.BELGIAN));
        this.cities = cities;
    }

    List<Location> list() {
        var read = rows.get();
        var calendar = cities.current().calendar();
        var known = dated.get(CurrentCity.code());
        if (known == null || known.rows() != read || !known.calendar().equals(calendar)) {
            known = new Dated(read, calendar, with(calendar, read));
            dated.put(CurrentCity.code(), known);
        }
        return known.locations();
    }

    /// Straight from the database, with the calendar of the city.
    List<Location> settled() {
        return with(cities.current().calendar(), rows.fresh());
    }

    /// Straight from the database, with the calendar of any city.
    List<Location> fresh() {
        return rows.fresh();
    }

    /// To call inside the transaction that changes a location.
    void changed() {
        rows.changed();
    }

    private static List<Location> with(CityCalendar calendar, List<Location> locations) {
        return locations.stream()
                .map(location -> location.with(location.hours().with(calendar)))
                .toList();
    }
}
