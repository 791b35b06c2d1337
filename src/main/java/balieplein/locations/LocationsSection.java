package balieplein.locations;

import balieplein.cities.CityFileSection;
import balieplein.cities.FileEntry;
import balieplein.cities.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The key `locations` of the city file: sites, counters, hours, exceptions. A location in the file becomes exactly as
/// written, except that a counter keeps the versions it had before the first one in the file (LOC-02).
@Component
@Order(20)
final class LocationsSection implements CityFileSection {

    private final Locations locations;
    private final ImportedHours imported;

    LocationsSection(Locations locations, ImportedHours imported) {
        this.locations = locations;
        this.imported = imported;
    }

    @Override
    public List<String> keys() {
        return List.of("locations");
    }

    @Override
    public Change read(FileEntry file) {
        var read = file.entries("locations").stream()
                .map(entry -> new LocationReader(entry).read())
                .toList();
        return tally -> read.forEach(location -> apply(location, tally));
    }

    @Override
    public Set<String> known(String kind) {
        return kind.equals("location")
                ? locations.fresh().stream().map(Location::code).collect(Collectors.toSet())
                : Set.of();
    }

    @Override
    public Map<String, Object> export() {
        var written = locations.fresh().stream().map(LocationExport::of).toList();
        return written.isEmpty() ? Map.of() : Map.of("locations", written);
    }

    private void apply(Location read, Tally tally) {
        var now = locations.fresh().stream()
                .filter(location -> location.code().equals(read.code()))
                .findFirst()
                .orElse(null);
        var then = now == null ? read : withEarlierCounters(now, read);
        if (tally.isNews("locations " + read.code(), now, then)) {
            locations.write(then);
            imported.record(now, then);
        }
    }

    private static Location withEarlierCounters(Location now, Location read) {
        var counters = new ArrayList<Counter>();
        var seen = new LinkedHashSet<String>();
        for (var counter : read.counters()) {
            if (seen.add(counter.code())) {
                counters.addAll(earlier(now, counter.code(), begin(read, counter.code())));
            }
            counters.add(counter);
        }
        return read.with(counters)
                .with(read.hours().with(now.hours().calendar()))
                .with(read.offer().with(now.offer().terms()).with(now.offer().lastDays()));
    }

    /// The versions of a counter before a day, the last of them ending the day before.
    private static List<Counter> earlier(Location now, String code, @Nullable LocalDate begin) {
        if (begin == null) {
            return List.of();
        }
        return now.counters().stream()
                .filter(counter -> counter.code().equals(code))
                .filter(counter -> isBefore(counter.period().from(), begin))
                .map(counter -> counter.until(earliest(counter.period().until(), begin.minusDays(1))))
                .toList();
    }

    /// The first day of the first version in the file; absent when that one has no beginning.
    private static @Nullable LocalDate begin(Location read, String code) {
        LocalDate begin = null;
        for (var counter : read.counters()) {
            var from = counter.period().from();
            if (counter.code().equals(code)) {
                if (from == null) {
                    return null;
                }
                begin = begin == null || from.isBefore(begin) ? from : begin;
            }
        }
        return begin;
    }

    private static boolean isBefore(@Nullable LocalDate from, LocalDate begin) {
        return from == null || from.isBefore(begin);
    }

    private static LocalDate earliest(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isBefore(one) ? other : one;
    }
}
