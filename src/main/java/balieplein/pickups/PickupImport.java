package balieplein.pickups;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.cities.Cities;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.locations.Locations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Items from another system, as a table (EXP-03): all lines or none. The same table a second time changes nothing.
@Component
public class PickupImport {

    private static final int MOST_LINES = 20_000;
    private static final int MOST_FAULTS = 200;

    private final Registrations registrations;
    private final Products products;
    private final Locations locations;
    private final Cities cities;

    PickupImport(Registrations registrations, Products products, Locations locations, Cities cities) {
        this.registrations = registrations;
        this.products = products;
        this.locations = locations;
        this.cities = cities;
    }

    /// Reads a table with the columns `reference`, `step`, `location`, `shelf`, `ready`, `expected`, `name`, `number`,
    /// `born`, `email` and `language`, in any order. Only the first three and the name must be filled in; with a
    /// shelf
    /// the item is ready.
    ///
    /// @param dryRun says what would come of it and changes nothing
    public ImportReport read(String table, boolean dryRun) {
        var faults = new ArrayList<ImportReport.Fault>();
        var items = items(table, faults);
        var fresh = fresh(items);
        if (!faults.isEmpty()) {
            return new ImportReport(
                    dryRun, 0, 0, faults.stream().limit(MOST_FAULTS).toList());
        }
        if (!dryRun) {
            registrations.writeAll(fresh);
        }
        return new ImportReport(dryRun, fresh.size(), items.size() - fresh.size(), List.of());
    }

    private record Read(NewItem item, ImportLine line) {}

    /// Those that did not come in before; one that did with other facts is a fault.
    private List<NewItem> fresh(List<Read> all) {
        var known = registrations.known(all.stream().map(Read::item).toList());
        var fresh = new ArrayList<NewItem>();
        for (var read : all) {
            var same = known.get(read.item().reference());
            if (same == null) {
                fresh.add(read.item());
            } else if (!same) {
                read.line().fault("reference", "reference-taken");
            }
        }
        return fresh;
    }

    private List<Read> items(String table, List<ImportReport.Fault> faults) {
        var lines = CsvLines.read(table);
        var names = lines.isEmpty() ? List.<String>of() : lines.getFirst().values();
        for (var column : List.of("reference", "step", "location", "name")) {
            if (!names.contains(column)) {
                faults.add(new ImportReport.Fault(1, column, "column", text("pickups.staff.import.fault.column")));
            }
        }
        for (var name : names) {
            if (!ImportLine.COLUMNS.contains(name)) {
                faults.add(new ImportReport.Fault(1, name, "unknown", text("pickups.staff.import.fault.unknown")));
            }
        }
        if (lines.size() - 1 > MOST_LINES) {
            faults.add(new ImportReport.Fault(1, "", "long", text("pickups.staff.import.fault.long", MOST_LINES)));
        }
        return faults.isEmpty() ? items(lines.subList(1, lines.size()), names, faults) : List.of();
    }

    private List<Read> items(List<CsvLines.Line> lines, List<String> names, List<ImportReport.Fault> faults) {
        var language = cities.current().language();
        var seen = new HashSet<String>();
        var items = new ArrayList<Read>();
        for (var each : lines) {
            var line = new ImportLine(each.number(), values(names, each.values()), faults);
            var before = faults.size();
            var item = line.item(language);
            check(item, line, seen);
            if (faults.size() == before) {
                items.add(new Read(item, line));
            }
        }
        return items;
    }

    private void check(NewItem item, ImportLine line, Set<String> seen) {
        if (!item.step().equals("-") && products.findStep(item.step()).isEmpty()) {
            line.fault("step", "step");
        }
        if (!item.location().equals("-")
                && locations
                        .find(item.location())
                        .filter(found -> Reach.includes(Place.location(found.code())))
                        .isEmpty()) {
            line.fault("location", "location");
        }
        if (!seen.add(item.reference()) && !item.reference().equals("-")) {
            line.fault("reference", "twice");
        }
    }

    private static Map<String, String> values(List<String> names, List<String> cells) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < names.size() && i < cells.size(); i++) {
            values.put(names.get(i), cells.get(i));
        }
        return values;
    }
}
