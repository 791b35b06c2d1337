package balieplein.locations;

import balieplein.catalogue.ProductStep;
import balieplein.catalogue.SkilledCounters;
import balieplein.kernel.CityTime;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds for a product step a counter with the skill for it, on a day on which a window is open for it, or what is
/// missing (CAT-04).
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
    public Optional<Lack> lack(ProductStep step) {
        var today = CityTime.date(clock.instant());
        var nearest = Lack.SKILL;
        for (var location : locations.list()) {
            if (location.poolsFor(List.of(step.fullCode())).isEmpty()) {
                continue;
            }
            for (var day = today; day.isBefore(today.plusDays(DAYS_AHEAD)); day = day.plusDays(1)) {
                var lack = lack(location, step, day);
                if (lack.isEmpty()) {
                    return lack;
                }
                nearest = nearest.compareTo(lack.get()) < 0 ? lack.get() : nearest;
            }
        }
        return Optional.of(nearest);
    }

    private static Optional<Lack> lack(Location location, ProductStep step, LocalDate day) {
        var codes = List.of(step.fullCode());
        if (!location.offers(codes, day)) {
            return Optional.of(Lack.OFFER);
        }
        if (location.countersFor(step.fullCode(), day).isEmpty()) {
            return Optional.of(Lack.COUNTER);
        }
        return location.hours().windows(day).stream().anyMatch(window -> location.admits(window, codes, step.minutes()))
                ? Optional.empty()
                : Optional.of(Lack.WINDOW);
    }
}
