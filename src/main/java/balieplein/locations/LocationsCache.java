package balieplein.locations;

import balieplein.catalogue.Products;
import balieplein.catalogue.StepTerms;
import balieplein.cities.Cities;
import balieplein.cities.CityCache;
import balieplein.cities.CityCalendar;
import balieplein.database.LiveChannel;
import balieplein.kernel.CurrentCity;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// The locations of each city in memory, with the calendar of the city in their hours and the terms of its catalogue in
/// their offers.
@Component
class LocationsCache {

    private record Dated(List<Location> rows, CityCalendar calendar, StepTerms terms, List<Location> locations) {}

    private final CityCache<List<Location>> rows;
    private final Cities cities;
    private final Products products;
    private final Map<String, Dated> dated = new ConcurrentHashMap<>();

    LocationsCache(LocationsTable table, LiveChannel live, Cities cities, Products products) {
        this.rows = new CityCache<>("locations/locations", live, () -> table.list(CityCalendar.BELGIAN));
        this.cities = cities;
        this.products = products;
    }

    List<Location> list() {
        var read = rows.get();
        var calendar = cities.current().calendar();
        var terms = products.terms();
        var known = dated.get(CurrentCity.code());
        if (known == null
                || known.rows() != read
                || known.terms() != terms
                || !known.calendar().equals(calendar)) {
            known = new Dated(read, calendar, terms, with(calendar, terms, read));
            dated.put(CurrentCity.code(), known);
        }
        return known.locations();
    }

    /// Straight from the database, with the calendar of the city.
    List<Location> settled() {
        return with(cities.current().calendar(), products.terms(), rows.fresh());
    }

    /// Straight from the database, with the calendar of any city.
    List<Location> fresh() {
        return rows.fresh();
    }

    /// To call inside the transaction that changes a location.
    void changed() {
        rows.changed();
    }

    private static List<Location> with(CityCalendar calendar, StepTerms terms, List<Location> locations) {
        return locations.stream()
                .map(location -> location.with(location.hours().with(calendar))
                        .with(location.offer().with(terms)))
                .toList();
    }
}
