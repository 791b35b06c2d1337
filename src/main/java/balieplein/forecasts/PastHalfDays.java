package balieplein.forecasts;

import balieplein.insight.Measurement.HalfDay;
import balieplein.insight.Measurements;
import balieplein.insight.Selection;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/// The half days a forecast is made of.
@Component
class PastHalfDays {

    private static final int YEARS = 2;

    private final Measurements measurements;
    private final InstantSource clock;

    PastHalfDays(Measurements measurements, InstantSource clock) {
        this.measurements = measurements;
        this.clock = clock;
    }

    /// Two years until yesterday, or since the hours in force began, when that is long enough to say something.
    List<HalfDay> of(Location location) {
        var yesterday = CityTime.date(clock.instant()).minusDays(1);
        var first = yesterday.minusYears(YEARS);
        var pattern =
                location.hours().patternOn(yesterday).map(each -> each.from()).orElse(first);
        var since = pattern.isAfter(first) && pattern.isBefore(yesterday.minusWeeks(HalfDayModel.FEW_WEEKS))
                ? pattern
                : first;
        return measurements.halfDays(new Selection(location.code(), since, yesterday));
    }
}
