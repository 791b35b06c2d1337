package balieplein.insight;

import balieplein.locations.OpeningHours;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Ranks weekdays and windows by what came in the hours they were open (MEA-04, LOC-13). Days on which everything was
/// closed do not count; a day that was open for less than usual counts for those hours. Pure.
final class RankingPolicy {

    private final HoursOpen hours;

    /// @param hours of each location that is looked at
    RankingPolicy(List<OpeningHours> hours, LocalDate from, LocalDate to) {
        this.hours = new HoursOpen(hours, from, to);
    }

    /// @param days visits by date
    /// @param openings durations by weekday and opening window
    Ranking rank(VisitsReport days, TimesReport openings) {
        var ranked = new ArrayList<Ranking.Weekday>();
        hours.weekdays().forEach((weekday, open) -> ranked.add(weekday(weekday, open, visits(days, weekday))));
        var rows = openings.rows().stream()
                .map(row -> window(row, hours.window(row.keys())))
                .filter(Objects::nonNull)
                .toList();
        var opened =
                hours.weekdays().values().stream().mapToInt(open -> open.days).sum();
        var all = days.totals().visits();
        return new Ranking(
                opened == 0 ? null : Ranking.divided(BigDecimal.valueOf(all), BigDecimal.valueOf(opened)),
                opened,
                ranked,
                rows);
    }

    /// On how many days a weekday was open.
    int days(DayOfWeek weekday) {
        var open = hours.weekdays().get(weekday);
        return open == null ? 0 : open.days;
    }

    private static Ranking.Weekday weekday(DayOfWeek weekday, HoursOpen.Open open, int visits) {
        var hours = Ranking.hours(open.minutes);
        var perHour = BigDecimal.valueOf(visits).divide(hours, 6, RoundingMode.HALF_UP);
        return new Ranking.Weekday(
                weekday,
                open.days,
                visits,
                hours,
                perHour.multiply(Ranking.hours(open.longest)).setScale(1, RoundingMode.HALF_UP),
                perHour.setScale(1, RoundingMode.HALF_UP));
    }

    private static Ranking.@Nullable Window window(TimesReport.Row row, HoursOpen.@Nullable Open open) {
        if (open == null) {
            return null;
        }
        var visits = BigDecimal.valueOf(row.visits());
        var hours = Ranking.hours(open.minutes);
        var mean = row.handling().mean();
        var minutes = mean == null
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(mean.toMillis())
                        .multiply(BigDecimal.valueOf(row.handling().n()))
                        .divide(BigDecimal.valueOf(60_000), 2, RoundingMode.HALF_UP);
        return new Ranking.Window(
                DayOfWeek.valueOf(row.keys().getFirst().toUpperCase(java.util.Locale.ROOT)),
                row.keys().getLast(),
                open.days,
                row.visits(),
                Ranking.divided(visits, BigDecimal.valueOf(open.days)),
                Ranking.divided(visits, hours),
                row.waiting(),
                Ranking.divided(minutes, hours));
    }

    private static int visits(VisitsReport days, DayOfWeek weekday) {
        return days.rows().stream()
                .filter(row -> LocalDate.parse(row.keys().getFirst()).getDayOfWeek() == weekday)
                .mapToInt(VisitsReport.Row::visits)
                .sum();
    }
}
