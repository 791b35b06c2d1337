package balieplein.locations;

import balieplein.catalogue.ProductStep;
import balieplein.catalogue.SkilledCounters;
import balieplein.kernel.CityTime;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Finds for a product step a counter with the skill for it, on a day on which a window is open for it (CAT-04).
@Component
class CountersInWindows implements SkilledCounters {

    /// A place that only opens later still counts.
    private static final int DAYS_AHEAD = 400;

    private final Locations locations;
    private final InstantSource clock;

    CountersInWindows(Locations locations, InstantSource clock) {
        this.locations = locations;
        this.clock = clock;
    }

    @Override
    public boolean any(ProductStep step) {
        var today = CityTime.date(clock.instant());
        return locations.list().stream()
                .filter(location -> !location.poolsFor(List.of(step.fullCode())).isEmpty())
                .anyMatch(location ->
                        today.datesUntil(today.plusDays(DAYS_AHEAD)).anyMatch(day -> serves(location, step, day)));
    }

    private static boolean serves(Location location, ProductStep step, LocalDate day) {
        var codes = List.of(step.fullCode());
        return location.offers(codes, day)
                && !location.countersFor(step.fullCode(), day).isEmpty()
                && location.hours().windows(day).stream()
                        .anyMatch(window -> location.admits(window, codes, step.minutes()));
    }
}
