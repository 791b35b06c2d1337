package balieplein.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Packs days that are over, one by one, so that nobody who records a visit waits longer than for one day.
@Component
class Packing {

    private final FactsTable facts;
    private final BlocksTable blocks;
    private final OpenDaysTable openDays;

    Packing(FactsTable facts, BlocksTable blocks, OpenDaysTable openDays) {
        this.facts = facts;
        this.blocks = blocks;
        this.openDays = openDays;
    }

    /// What is still to be packed of the days before this one.
    List<Selection> due(LocalDate today) {
        return openDays.before(today);
    }

    /// @param day at one location
    @Transactional
    void pack(Selection day) {
        blocks.keepStill();
        packAlone(day);
    }

    /// The same for a day that nobody but this transaction writes.
    void packAlone(Selection day) {
        var visits = new ArrayList<VisitFact>();
        facts.each(day, visits::add);
        blocks.save(DayBlock.of(day.from(), java.util.Objects.requireNonNull(day.location()), visits), visits.size());
    }
}
