package balieplein.insight;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What models of the plaza are fed with: arrivals, handling times, counters at work. Counted over packed days, so that
/// half a year takes a tenth of a second.
@Component
public class Measurements {

    private final MeasurementsTable table;
    private final FactsReader reader;

    Measurements(MeasurementsTable table, FactsReader reader) {
        this.table = table;
        this.reader = reader;
    }

    /// Visits that are still open are left out. A visit for several products is one errand.
    @Transactional(readOnly = true)
    public Measurement read(Selection selection) {
        var look = new MeasuringLook();
        reader.look(selection, List.of(look));
        return look.measurement(table.walk(selection));
    }

    /// Visitors per half day, days without any left out, in the order of time.
    @Transactional(readOnly = true)
    public List<Measurement.HalfDay> halfDays(Selection selection) {
        return table.halfDays(selection);
    }
}
