package balieplein.insight;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Visits made up for the demo and for measuring, among the facts but marked: whoever reads facts can tell how many of
/// them never happened.
@Component
public class GeneratedVisits {

    private final GeneratedVisitsTable table;
    private final Packing packing;

    GeneratedVisits(GeneratedVisitsTable table, Packing packing) {
        this.table = table;
        this.packing = packing;
    }

    /// Writes the visits of one day at one location, packed at once: nothing of it will change.
    @Transactional
    public void write(LocalDate day, String location, List<GeneratedVisit> visits) {
        table.add(day, location, visits);
        packing.packAlone(Selection.of(location, day));
    }

    /// How many visits of a selection were made up.
    @Transactional(readOnly = true)
    public int count(Selection selection) {
        return table.count(selection, true);
    }

    /// How many visits of a selection really happened.
    @Transactional(readOnly = true)
    public int countReal(Selection selection) {
        return table.count(selection, false);
    }
}
