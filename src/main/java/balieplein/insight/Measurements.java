package balieplein.insight;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What models of the plaza are fed with: arrivals, handling times, counters at work. Everything is counted in the
/// database, so that a year takes no more than a second.
@Component
public class Measurements {

    private final MeasurementsTable table;

    Measurements(MeasurementsTable table) {
        this.table = table;
    }

    /// Visits that are still open are left out. A visit for several products is one errand.
    @Transactional(readOnly = true)
    public Measurement read(Selection selection) {
        return table.read(selection);
    }

    /// Visitors per half day, days without any left out, in the order of time.
    @Transactional(readOnly = true)
    public List<Measurement.HalfDay> halfDays(Selection selection) {
        return table.halfDays(selection);
    }
}
