package balieplein.insight;

import balieplein.database.PeopleFirst;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Reads the visits of a selection once for any number of sheets: packed days as they are, others packed for the
/// moment. All of one moment, without a lock, and no longer than a person waits for a report.
@Component
class FactsReader {

    private static final int SECONDS = 30;

    /// How long a report lets a press at a counter pass before its next day, and in all.
    private static final Duration PATIENCE = Duration.ofMillis(10);
    private static final Duration PATIENCE_IN_ALL = Duration.ofSeconds(5);

    private final FactsTable facts;
    private final BlocksTable blocks;
    private final OpenDaysTable openDays;
    private final TargetPolicy targets;
    private final PeopleFirst people;

    FactsReader(
            FactsTable facts, BlocksTable blocks, OpenDaysTable openDays, TargetPolicy targets, PeopleFirst people) {
        this.people = people;
        this.facts = facts;
        this.blocks = blocks;
        this.openDays = openDays;
        this.targets = targets;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ, timeout = SECONDS)
    public void read(Selection selection, List<? extends Sheet> sheets) {
        var scans = new ArrayList<Scan>();
        sheets.forEach(sheet -> scans.add(new Scan(sheet, targets)));
        look(selection, scans);
        scans.forEach(Scan::finish);
    }

    /// Shows every visit of a selection, in no order.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ, timeout = SECONDS)
    public void look(Selection selection, List<? extends Look> looks) {
        var courtesy = people.courtesy(PATIENCE, PATIENCE_IN_ALL);
        blocks.each(selection, block -> {
            courtesy.letOthersPass();
            read(block, selection.generated(), looks);
        });
        for (var day : openDays.list(selection)) {
            var visits = new ArrayList<VisitFact>();
            facts.each(day, visits::add);
            read(DayBlock.of(day.from(), Objects.requireNonNull(day.location()), visits), selection.generated(), looks);
        }
    }

    private static void read(DayBlock block, boolean generated, List<? extends Look> looks) {
        looks.forEach(look -> look.begin(block));
        var visits = block.read();
        while (visits.hasMore()) {
            var course = visits.next();
            var halfHour = visits.next();
            var times = new Times(visits.nextOrNull(), visits.nextOrNull(), visits.nextOrNull(), visits.nextOrNull());
            if (generated || !block.courses().get(course).generated()) {
                for (var look : looks) {
                    look.take(block, course, halfHour, times);
                }
            }
        }
    }
}
