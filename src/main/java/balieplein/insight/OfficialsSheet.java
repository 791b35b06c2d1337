package balieplein.insight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the rows behind which one official stands (MEA-08): themselves, or a counter of [OneOfficialPolicy] in them.
///
/// Of counters and their groups it decides week by week, and one week of one official hides the row: two periods that
/// overlap then differ by whole weeks, of which none is one person's (“building blocks” that are safe by themselves, as
/// statistical offices do).
final class OfficialsSheet implements Sheet, People {

    private final List<Dimension> by;
    private final Grouping grouping;
    private final Map<LocalDate, OneOfficialPolicy> weeks = new HashMap<>();
    private final Map<List<String>, OfficialsCell> cells = new HashMap<>();
    private @Nullable Map<OneOfficialPolicy.Counter, Withheld> withheld;

    OfficialsSheet(List<Dimension> by, Grouping grouping) {
        this.by = by;
        this.grouping = grouping;
    }

    @Override
    public List<Dimension> by() {
        var more = new ArrayList<>(by);
        more.addAll(List.of(Dimension.LOCATION, Dimension.COUNTER, Dimension.POOL, Dimension.OFFICIAL));
        if (Discretion.isAboutOfficials(by)) {
            more.add(Dimension.DATE);
        }
        return more;
    }

    @Override
    public boolean measures() {
        return false;
    }

    @Override
    public void accept(Batch batch) {
        var course = batch.kind().course();
        var official = course.official();
        if (official != null) {
            var week = batch.kind().day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            var counter = new OneOfficialPolicy.Counter(
                    batch.kind().location(), Objects.requireNonNullElse(course.counter(), ""));
            weeks.computeIfAbsent(week, missing -> new OneOfficialPolicy())
                    .add(counter, Objects.requireNonNullElse(course.pool(), ""), official);
            grouping.keys(batch.kind()).keySet().forEach(key -> cells.computeIfAbsent(
                            key, missing -> new OfficialsCell())
                    .add(week, official, counter));
        }
    }

    @Override
    public Withheld reason(List<String> keys) {
        var cell = cells.get(keys);
        if (cell == null) {
            return Withheld.NOT;
        }
        if (cell.hasWeekOfOne()) {
            return Withheld.ONE_OFFICIAL;
        }
        return by.contains(Dimension.COUNTER) ? cell.reason(withheld()) : Withheld.NOT;
    }

    @Override
    public Set<String> of(List<String> keys) {
        var cell = cells.get(keys);
        return cell == null ? Set.of() : cell.officials();
    }

    private Map<OneOfficialPolicy.Counter, Withheld> withheld() {
        if (withheld == null) {
            var found = new HashMap<OneOfficialPolicy.Counter, Withheld>();
            for (var week : weeks.values()) {
                week.withheld()
                        .forEach((counter, why) ->
                                found.merge(counter, why, (one, other) -> one == Withheld.ONE_OFFICIAL ? one : other));
            }
            withheld = found;
        }
        return withheld;
    }
}
