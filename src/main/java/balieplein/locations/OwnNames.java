package balieplein.locations;

import balieplein.cities.FileEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Every location has a name of its own while it is there: tickets, messages and lists say nothing but the name
/// (LOC-01). One that comes after another of the same name is another matter.
final class OwnNames {

    private final List<Location> others;

    /// @param others in the city that the file says nothing of
    OwnNames(List<Location> others) {
        this.others = new ArrayList<>(others);
    }

    void check(FileEntry entry, Location location) {
        var namesake = others.stream()
                .filter(other -> tidy(other.name()).equals(tidy(location.name())))
                .filter(other ->
                        other.hours().active().overlaps(location.hours().active()))
                .findFirst();
        namesake.ifPresent(
                other -> entry.get("name").fault("locations.staff.fault.name-twice", location.name(), other.code()));
        others.add(location);
    }

    private static String tidy(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
