package balieplein.locations;

import balieplein.catalogue.StepTerms;
import balieplein.cities.CityCalendar;
import balieplein.cities.FileEntry;
import balieplein.cities.FileValue;
import balieplein.kernel.LocalizedText;
import balieplein.kernel.Period;
import balieplein.locations.BookingRules.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Reads one location of the city file.
final class LocationReader {

    private static final String STEP = "step";
    private static final int LONGEST_LEAD = 366 * 24 * 60;
    private static final int MOST_COUNTERS = 500;

    private final FileEntry entry;
    private final String code;

    LocationReader(FileEntry entry) {
        this.entry = entry;
        this.code = entry.declare("location", "code");
    }

    Location read() {
        var active = period(entry);
        var zones =
                entry.entries("zones").stream().map(new ZoneReader(code)::read).toList();
        var pools = entry.entries("pools").stream().map(this::pool).toList();
        return new Location(
                code,
                entry.get("name").text(),
                entry.find("type")
                        .map(value -> value.choice(Location.Type.class))
                        .orElse(Location.Type.OFFICE),
                address(),
                facilities(),
                rules(),
                zones,
                pools,
                counters(),
                entry.entries("displays").stream().map(this::display).toList(),
                entry.entries("kiosks").stream().map(LocationReader::kiosk).toList(),
                new HoursReader(entry).read(active, CityCalendar.BELGIAN),
                offer());
    }

    private Offer offer() {
        var periods = new TreeMap<String, List<Period>>();
        for (var each : entry.entries("offers")) {
            var period = period(each);
            var others = periods.computeIfAbsent(each.get("step").reference(STEP), step -> new ArrayList<>());
            if (others.stream().anyMatch(period::overlaps)) {
                each.fault("locations.staff.fault.offer-twice", each.get("step").raw());
            }
            others.add(period);
        }
        return new Offer(
                periods,
                entry.list("alternatives").stream()
                        .map(value -> value.reference("location"))
                        .toList(),
                localized(entry, "elsewhere"),
                StepTerms.NONE);
    }

    private static Period period(FileEntry entry) {
        var from = entry.find("from").map(FileValue::date).orElse(null);
        var until = entry.find("until").map(FileValue::date).orElse(null);
        if (from != null && until != null && until.isBefore(from)) {
            entry.get("until").fault("locations.staff.fault.until-before-from", until, from);
            return new Period(from, null);
        }
        return new Period(from, until);
    }

    private Location.Address address() {
        return entry.find("address")
                .map(FileValue::entry)
                .map(address -> new Location.Address(
                        textOf(address, "street"), textOf(address, "postcode"), textOf(address, "town")))
                .orElse(new Location.Address(null, null, null));
    }

    private Location.Facilities facilities() {
        return new Location.Facilities(
                textOf(entry, "phone"),
                entry.find("wifi").map(FileValue::flag).orElse(false),
                localized(entry, "entrance"),
                localized(entry, "accessibility"));
    }

    private BookingRules rules() {
        var standard = BookingRules.STANDARD;
        var found = entry.find("appointments").map(FileValue::entry);
        if (found.isEmpty()) {
            return standard;
        }
        var rules = found.get();
        var horizon = number(rules, "horizon", 0, 366, standard.horizon());
        var lead = number(rules, "lead", 0, LONGEST_LEAD, standard.lead());
        var unit = number(rules, "unit", 1, 60, standard.unit());
        var grid = rules.find("grid").map(value -> value.number(1, 480)).orElse(null);
        var hold = number(rules, "hold", 1, 120, standard.hold());
        var staffHold = number(rules, "staffHold", 1, 120, standard.staffHold());
        var release =
                rules.find("release").map(value -> value.choice(Release.class)).orElse(standard.release());
        if (lead > (horizon + 1) * 24 * 60) {
            rules.get("lead").fault("locations.staff.fault.lead-past-horizon", lead, horizon);
            return standard;
        }
        return new BookingRules(horizon, lead, unit, grid, hold, staffHold, release);
    }

    private Pool pool(FileEntry pool) {
        var poolCode = pool.declare("pool of " + code, "code");
        return new Pool(
                poolCode,
                pool.get("name").localized(),
                prefix(pool, poolCode),
                pool.find("zone").map(zone -> zone.reference("zone of " + code)).orElse(null),
                skills(pool),
                pool.find("bookable")
                        .map(value -> value.number(0, MOST_COUNTERS))
                        .orElse(null),
                pool.find("residents")
                        .map(value -> value.number(0, MOST_COUNTERS))
                        .orElse(null));
    }

    private static Set<String> skills(FileEntry pool) {
        var skills = new TreeSet<String>();
        pool.list("skills").forEach(skill -> skills.add(skill.reference(STEP)));
        return skills;
    }

    private static String prefix(FileEntry pool, String poolCode) {
        var value = pool.find("prefix");
        var prefix = value.map(FileValue::raw).orElse(poolCode.substring(0, 1).toUpperCase(java.util.Locale.ROOT));
        if (value.isPresent() && !prefix.matches("[A-Z]{1,2}")) {
            value.get().fault("locations.staff.fault.prefix", prefix);
        }
        return prefix;
    }

    private List<Counter> counters() {
        var read = new ArrayList<Counter>();
        for (var counter : entry.entries("counters")) {
            var version = counter(counter);
            var twice = read.stream()
                    .filter(other -> other.code().equals(version.code()))
                    .anyMatch(other -> other.period().overlaps(version.period()));
            if (read.stream().noneMatch(other -> other.code().equals(version.code()))) {
                counter.declareAs("counter of " + code, version.code());
            }
            if (twice) {
                counter.fault("locations.staff.fault.counter-twice", version.code());
            }
            read.add(version);
        }
        return read;
    }

    private Counter counter(FileEntry counter) {
        var counterCode = counter.get("code").code();
        return new Counter(
                counterCode,
                counter.find("name").map(FileValue::text).orElse(counterCode),
                counter.find("type")
                        .map(type -> type.choice(Counter.Type.class))
                        .orElse(Counter.Type.GENERAL),
                counter.get("pool").reference("pool of " + code),
                counter.find("accessible").map(FileValue::flag).orElse(false),
                period(counter));
    }

    private Location.Display display(FileEntry display) {
        var displayCode = display.declare("display", "code");
        return new Location.Display(
                displayCode,
                display.find("name").map(FileValue::text).orElse(displayCode),
                display.list("zones").stream()
                        .map(zone -> zone.reference("zone of " + code))
                        .toList(),
                new Location.Sound(
                        number(display, "volume", 0, 100, Location.Sound.USUAL.volume()),
                        number(display, "repeat", 1, 3, Location.Sound.USUAL.repeat())));
    }

    private static Location.Kiosk kiosk(FileEntry kiosk) {
        var kioskCode = kiosk.declare("kiosk", "code");
        return new Location.Kiosk(
                kioskCode, kiosk.find("name").map(FileValue::text).orElse(kioskCode));
    }

    private static int number(FileEntry entry, String key, int least, int most, int otherwise) {
        return entry.find(key).map(value -> value.number(least, most)).orElse(otherwise);
    }

    private static @Nullable String textOf(FileEntry entry, String key) {
        return entry.find(key).map(FileValue::text).orElse(null);
    }

    private static @Nullable LocalizedText localized(FileEntry entry, String key) {
        return entry.find(key).map(FileValue::localized).orElse(null);
    }
}
