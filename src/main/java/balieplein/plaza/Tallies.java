package balieplein.plaza;

import balieplein.kernel.CityTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// How busy days were at the locations of the current city, for whoever watches the floor. Figures with definitions and
/// reports are in the module `insight`.
@Component
public class Tallies {

    private static final int WEEKS = 4;
    private static final LocalTime LAST = LocalTime.of(23, 59, 59);

    private final TalliesTable table;

    Tallies(TalliesTable table) {
        this.table = table;
    }

    /// The day of a moment until that moment.
    public DayTally today(String location, Instant now) {
        return table.until(location, CityTime.date(now), now);
    }

    /// The same day a week before, until the same time of the day.
    public DayTally weekBefore(String location, Instant now) {
        var then = CityTime.local(now).minusWeeks(1);
        return table.until(location, then.toLocalDate(), CityTime.instant(then));
    }

    /// Who came without an appointment in the hour after this moment, on this day of the last four weeks, per queue.
    public List<Inflow> nextHour(String location, Instant now) {
        var local = CityTime.local(now);
        var from = local.toLocalTime();
        var to = from.plusHours(1).isAfter(from) ? from.plusHours(1) : LAST;
        List<LocalDate> days = Stream.iterate(1, week -> week + 1)
                .limit(WEEKS)
                .map(week -> local.toLocalDate().minusWeeks(week))
                .toList();
        return table.inflow(location, days, from, to);
    }
}
