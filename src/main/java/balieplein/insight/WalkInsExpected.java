package balieplein.insight;

import balieplein.kernel.CityTime;
import balieplein.locations.ChangeImpact;
import balieplein.locations.Impact;
import balieplein.locations.Location;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Counts, before hours change, who comes without an appointment and no longer could, in the first week of the change
/// (LOC-14): by the average of the last eight weeks.
@Component
class WalkInsExpected implements ChangeImpact {

    private static final int WEEKS = 8;
    private static final int DAYS_AHEAD = 400;
    private static final String WALK_IN = "walk-in";

    private final Reports reports;
    private final InstantSource clock;

    WalkInsExpected(Reports reports, InstantSource clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public List<Impact> of(Location now, Location then) {
        var today = CityTime.date(clock.instant());
        var expected = today.datesUntil(today.plusDays(DAYS_AHEAD))
                .filter(day -> !now.hours().windows(day).equals(then.hours().windows(day)))
                .findFirst()
                .map(day -> expected(now, then, day, today))
                .orElse(0L);
        return expected == 0 ? List.of() : List.of(new Impact("walk-ins", expected));
    }

    private long expected(Location now, Location then, LocalDate first, LocalDate today) {
        var past = new Selection(now.code(), today.minusWeeks(WEEKS), today.minusDays(1));
        var by = List.of(Dimension.WEEKDAY, Dimension.HALF_HOUR, Dimension.REGIME);
        var visits = reports.visits(past, by).rows().stream()
                .filter(row -> row.keys().getLast().equals(WALK_IN))
                .filter(row -> {
                    var weekday = DayOfWeek.valueOf(row.keys().getFirst().toUpperCase(Locale.ROOT));
                    var day = first.with(TemporalAdjusters.nextOrSame(weekday));
                    var time = LocalTime.parse(row.keys().get(1));
                    return takesWalkIns(now, day, time) && !takesWalkIns(then, day, time);
                })
                .mapToLong(VisitsReport.Row::visits)
                .sum();
        return Math.round((double) visits / WEEKS);
    }

    private static boolean takesWalkIns(Location location, LocalDate day, LocalTime time) {
        return location.hours().windows(day).stream()
                .anyMatch(window ->
                        window.regime().takesWalkIns() && !time.isBefore(window.from()) && time.isBefore(window.to()));
    }
}
