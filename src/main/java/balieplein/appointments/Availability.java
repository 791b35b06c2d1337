package balieplein.appointments;

import balieplein.kernel.CityTime;
import balieplein.kernel.LocalizedText;
import balieplein.locations.Regime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The free moments for a visit at a location.
///
/// @param firstFree the first free moment from the first day asked on, also beyond the last day asked
/// @param alternatives other ways when no day asked has a free moment
public record Availability(
        String location, List<Day> days, @Nullable Instant firstFree, List<Alternative> alternatives) {

    /// @param regime for this visit on this day
    /// @param reason why the day differs from the pattern, such as the name of a holiday
    public record Day(
            LocalDate date, Regime regime, @Nullable LocalizedText reason, List<Moment> starts) {

        public Day {
            starts = List.copyOf(starts);
        }
    }

    /// A free start.
    ///
    /// @param label its wall-clock time `09:00`, with the offset `02:30+01:00` in the hour that comes twice
    public record Moment(Instant start, String label) {}

    public Availability {
        days = List.copyOf(days);
        alternatives = List.copyOf(alternatives);
    }

    /// Only what begins at this time of the day or later; the first free moment is the first of those among the days
    /// asked.
    public Availability notBefore(LocalTime time) {
        var later = days.stream()
                .map(day -> new Day(
                        day.date(),
                        day.regime(),
                        day.reason(),
                        day.starts().stream()
                                .filter(moment -> !CityTime.local(moment.start())
                                        .toLocalTime()
                                        .isBefore(time))
                                .toList()))
                .toList();
        var first = later.stream().flatMap(day -> day.starts().stream()).findFirst();
        return new Availability(location, later, first.map(Moment::start).orElse(null), alternatives);
    }

    public boolean isEmpty() {
        return days.stream().allMatch(day -> day.starts().isEmpty());
    }

    public Optional<Day> on(LocalDate date) {
        return days.stream().filter(day -> day.date().equals(date)).findFirst();
    }
}
