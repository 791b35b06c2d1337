package balieplein.scenarios;

import balieplein.cities.CityFileSection;
import balieplein.cities.FileEntry;
import balieplein.cities.FileText;
import balieplein.cities.Tally;
import balieplein.kernel.Money;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The key `costs` of the city file: what an hour at the counters costs, per location and pool.
@Component
@Order(42)
class CostsSection implements CityFileSection {

    private record Prices(Map<String, Money> hours) {}

    private final HourCostsTable table;

    CostsSection(HourCostsTable table) {
        this.table = table;
    }

    @Override
    public List<String> keys() {
        return List.of("costs");
    }

    @Override
    public Change read(FileEntry file) {
        var read = file.entries("costs").stream().map(CostsSection::costs).toList();
        return tally -> read.forEach(costs -> apply(costs, tally));
    }

    @Override
    public Map<String, Object> export() {
        var written = table.list().stream()
                .filter(costs -> !costs.pools().isEmpty())
                .map(CostsSection::written)
                .toList();
        return written.isEmpty() ? Map.of() : Map.of("costs", written);
    }

    private static HourCosts costs(FileEntry entry) {
        var location = entry.get("location").reference("location");
        entry.declareAs("costs", location);
        var hours = entry.get("hours").entry();
        var pools = new HashMap<String, Money>();
        for (var pool : hours.keys()) {
            var value = hours.get(pool);
            value.refer("pool of " + location, pool);
            var price = value.money();
            if (!price.isZero()) {
                pools.put(pool, price);
            } else if (!value.hasFaults()) {
                value.fault("scenarios.staff.fault.free-hour");
            }
        }
        return new HourCosts(location, pools, 0);
    }

    private void apply(HourCosts then, Tally tally) {
        var now = table.get(then.location());
        var known = now.version() == 0 ? null : new Prices(now.pools());
        if (tally.isNews("costs " + then.location(), known, new Prices(then.pools()))) {
            table.save(new HourCosts(then.location(), then.pools(), now.version()));
        }
    }

    private static Map<String, Object> written(HourCosts costs) {
        var hours = new LinkedHashMap<String, Object>();
        new TreeMap<>(costs.pools()).forEach((pool, price) -> hours.put(pool, FileText.of(price)));
        return FileText.map("location", costs.location(), "hours", hours);
    }
}
