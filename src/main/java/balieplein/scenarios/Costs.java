package balieplein.scenarios;

import balieplein.audit.AuditLog;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What an hour at the counters costs, where the city wants to know it: a scenario then says euros beside hours
/// (OPT-02). Without a price it says hours only.
@Component
public class Costs {

    private final HourCostsTable table;
    private final AuditLog audit;

    Costs(HourCostsTable table, AuditLog audit) {
        this.table = table;
        this.audit = audit;
    }

    public HourCosts get(String location) {
        return table.get(location);
    }

    /// False when somebody else changed them since they were shown; nothing was saved then.
    @Transactional
    public boolean save(HourCosts costs) {
        if (!table.save(costs)) {
            return false;
        }
        audit.record("scenarios.costs-changed", "location:" + costs.location(), euros(costs));
        return true;
    }

    private static Map<String, String> euros(HourCosts costs) {
        return costs.pools().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, pool -> pool.getValue()
                .euros()));
    }
}
