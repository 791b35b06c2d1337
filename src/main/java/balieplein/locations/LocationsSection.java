package balieplein.locations;

import balieplein.cities.CityFileSection;
import balieplein.cities.FileEntry;
import balieplein.cities.Tally;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        var entries = file.entries("locations");
        var read =
                entries.stream().map(entry -> new LocationReader(entry).read()).toList();
        checkNames(entries, read);
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

    private void checkNames(List<FileEntry> entries, List<Location> read) {
        var codes = read.stream().map(Location::code).toList();
        var names = new OwnNames(locations.fresh().stream()
                .filter(location -> !codes.contains(location.code()))
                .toList());
        for (int i = 0; i < entries.size(); i++) {
            names.check(entries.get(i), read.get(i));
        }
    }

    private void apply(Location read, Tally tally) {
        var now = locations.fresh().stream()
                .filter(location -> location.code().equals(read.code()))
                .findFirst()
                .orElse(null);
        var then = now == null ? read : EarlierCounters.kept(now, read);
        if (tally.isNews("locations " + read.code(), now, then)) {
            locations.write(then);
            imported.record(now, then);
        }
    }
}
