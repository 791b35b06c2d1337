package balieplein.forecasts;

import balieplein.floor.BusierThanUsual;
import balieplein.insight.Measurement.HalfDay;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import balieplein.locations.Locations;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Tells the wall of a floor how much busier half a day is to be than the same one of the last four weeks. Two years
/// are read once a day per location.
@Component
class MeasuredTrend implements BusierThanUsual {

    private static final int WEEKS = 4;
    private static final int MOST = 500;
    private static final double LEAST_BUSY = 0.25;
    private static final double MOST_BUSY = 4;

    private record Half(String city, String location, LocalDate day, boolean afternoon) {}

    private final PastHalfDays past;
    private final Locations locations;
    private final Map<Half, OptionalDouble> known = new ConcurrentHashMap<>();

    MeasuredTrend(PastHalfDays past, Locations locations) {
        this.past = past;
        this.locations = locations;
    }

    @Override
    public OptionalDouble at(String location, Instant moment) {
        var local = CityTime.local(moment);
        var half = new Half(CurrentCity.code(), location, local.toLocalDate(), local.getHour() >= Forecasts.NOON);
        var before = known.get(half);
        if (before != null) {
            return before;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        var trend = trend(half);
        known.put(half, trend);
        return trend;
    }

    private OptionalDouble trend(Half half) {
        var place = locations.get(half.location());
        var history = past.of(place);
        var model = new HalfDayModel(history, day -> Forecasts.isAfterClosing(place.hours(), day));
        return model.isPlain()
                ? OptionalDouble.empty()
                : trend(model.expect(half.day(), half.afternoon()), history, half.day(), half.afternoon());
    }

    /// A day without visitors counts too. Empty when nobody came in those weeks.
    static OptionalDouble trend(double expected, List<HalfDay> history, LocalDate day, boolean afternoon) {
        var visits = history.stream()
                .filter(past -> past.afternoon() == afternoon && past.day().getDayOfWeek() == day.getDayOfWeek())
                .filter(past -> ChronoUnit.WEEKS.between(past.day(), day) <= WEEKS)
                .mapToInt(HalfDay::visits)
                .sum();
        return visits == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.clamp(expected * WEEKS / visits, LEAST_BUSY, MOST_BUSY));
    }
}
