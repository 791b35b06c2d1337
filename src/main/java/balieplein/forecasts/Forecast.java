package balieplein.forecasts;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/// What to expect at a location.
///
/// @param plain whether it is no more than an average, because little was measured yet
/// @param error mean absolute error of half days in the last year, as a share; empty when not measured yet
/// @param generated how many of the visits behind it never happened
public record Forecast(List<Half> halves, boolean plain, OptionalDouble error, int generated) {

    /// @param booked appointments known today
    public record Half(LocalDate day, boolean afternoon, int visitors, int booked) {}

    public Forecast {
        halves = List.copyOf(halves);
    }

    /// The visitors expected on a day.
    public int visitors(LocalDate day) {
        return halves.stream()
                .filter(half -> half.day().equals(day))
                .mapToInt(Half::visitors)
                .sum();
    }
}
